import { useQueryClient, type UseQueryReturnType } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { useRouteId } from '@/lib/route-id'
import { useToasts } from '@/ui/toasts'

import { useLeaveGuard } from './leaving'
import { differences, useSaving, type Headers } from './saving'

interface Thing {
  id: string
  version: number
}

/** What one kind of thing has of its own; the rest of its form page is the same for all. */
interface Kind<Known extends Thing, Form> {
  room: 'matters' | 'bundles' | 'outlets'
  read: (id: () => string) => UseQueryReturnType<Known, Error>
  formOf: (known: Known | null) => Form
  /** Two forms are the same when this is; the form as a whole where it is not given. */
  textOf?: (form: Form) => string
  /** Each field as the server names it, and its control. */
  controls: (form: Form) => Record<string, string>
  faults: (form: Form, known: Known | null) => Record<string, string | undefined>
  label: (field: string) => string
  /** What somebody else may have changed, in words. */
  said: (form: Form) => Record<string, string>
  request: (
    form: Form,
    known: Known | null,
  ) => { body: unknown; send: (header: Headers) => Promise<Known> }
}

/** A thing and its form: read once, and never again over what is being typed. */
function useTyped<Known extends Thing, Form>(
  kind: Kind<Known, Form>,
  found: Ref<Known | undefined>,
) {
  const base = ref(null) as Ref<Known | null>
  const form = ref(kind.formOf(null)) as Ref<Form>
  function adopt(known: Known | null): void {
    base.value = known
    form.value = kind.formOf(known)
  }
  watch(
    found,
    (known) => {
      if (known !== undefined && base.value === null) adopt(known)
    },
    { immediate: true },
  )
  const textOf = kind.textOf ?? ((of: Form) => JSON.stringify(of))
  const pristine = computed(() => textOf(kind.formOf(base.value)))
  return { base, form, adopt, dirty: () => textOf(form.value) !== pristine.value }
}

/** A matter, bundle or outlet typed in: a new one, or a change of the one in the address. */
export function useThingForm<Known extends Thing, Form>(kind: Kind<Known, Form>) {
  const { t } = useI18n()
  const router = useRouter()
  const queries = useQueryClient()
  const toasts = useToasts()

  const id = useRouteId()
  const query = kind.read(() => id.value)
  const { base, form, adopt, dirty } = useTyped(kind, query.data as Ref<Known | undefined>)
  let saved = false
  const guard = useLeaveGuard(() => !saved && dirty())

  const fields: Record<string, string> = {}
  const saving = useSaving({
    fields,
    read: async () => (await query.refetch({ throwOnError: true })).data,
  })
  const check = () =>
    Object.fromEntries(
      Object.entries(kind.faults(form.value, base.value)).map(([field, fault]) => [
        field,
        t(`catalogue.fault.${fault}`, { name: kind.label(field) }),
      ]),
    )
  async function save(): Promise<void> {
    Object.assign(fields, kind.controls(form.value))
    const { body, send } = kind.request(form.value, base.value)
    const sendAndGo = async (header: Headers) => {
      const answer = await send(header)
      saved = true
      await queries.invalidateQueries({ queryKey: ['catalogue'] })
      toasts.show({ text: t('catalogue.saved'), tone: 'success' })
      await router.push(`/catalogue/${kind.room}/${answer.id}`)
    }
    await saving.save(base.value?.version ?? null, body, sendAndGo, check)
  }

  const foreign = computed(() => {
    const newest = saving.newest.value
    if (newest === null || base.value === null) return []
    const [before, theirs] = [base.value, newest].map((known) => kind.said(kind.formOf(known)))
    return differences(before ?? {}, theirs ?? {}, kind.said(form.value), kind.label)
  })
  const takeTheirs = () => adopt(saving.takeNewest())
  return { room: kind.room, id, query, base, form, guard, saving, save, foreign, takeTheirs }
}
