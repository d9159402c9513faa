import { computed, inject, useId, type ComputedRef, type InjectionKey } from 'vue'

export interface FieldContext {
  id: ComputedRef<string>
  labelId: ComputedRef<string>
  describedBy: ComputedRef<string | undefined>
  invalid: ComputedRef<boolean>
  required: ComputedRef<boolean>
  disabled: ComputedRef<boolean>
  group: ComputedRef<boolean>
}

export const fieldKey: InjectionKey<FieldContext> = Symbol('ui-field')

/** What a control needs to tie itself to the UiField around it; works without one too. */
export function useControl(own: { id?: string | undefined; disabled?: boolean | undefined }) {
  const field = inject(fieldKey, null)
  const fallback = useId()
  const id = computed(() => own.id ?? field?.id.value ?? fallback)
  const disabled = computed(() => own.disabled === true || (field?.disabled.value ?? false))
  const aria = computed(() => ({
    'aria-describedby': field?.describedBy.value,
    'aria-invalid': field?.invalid.value === true ? ('true' as const) : undefined,
    'aria-required': field?.required.value === true ? ('true' as const) : undefined,
  }))
  return { id, disabled, aria, field }
}
