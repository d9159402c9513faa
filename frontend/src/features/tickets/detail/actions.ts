import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import { choices, type Offered, type Ticket } from './choices'
import type { Deadline } from './deadline'

/** Which form is open: chosen by a button, a key, or the address (`?action=`). */
export function useChosen(ticket: Ref<Ticket | undefined>, deadline: Ref<Deadline | undefined>) {
  const route = useRoute()
  const router = useRouter()
  const { t } = useI18n()
  const all = computed<Offered[]>(() => [
    ...(ticket.value?.available_actions ?? []),
    ...(deadline.value?.available_actions ?? []),
  ])
  const offered = computed(() => choices(all.value))
  const chosen = ref<Offered | null>(null)
  const editing = ref(false)
  const open = ref(false)
  const refused = ref('')

  function act(action: Offered): void {
    refused.value = ''
    if (action.action === 'edit') {
      editing.value = true
      return
    }
    chosen.value = action
    open.value = true
  }
  const find = (name: string) => all.value.find((one) => one.action === name)

  /** A link from a list or the board asks for a form: opened once, then out of the address. */
  watch(
    () => [ticket.value?.id, route.query.action] as const,
    ([id, wanted]) => {
      if (id === undefined || typeof wanted !== 'string') return
      const found = find(wanted)
      void router.replace({ query: { ...route.query, action: undefined }, hash: route.hash })
      if (found) act(found)
      else refused.value = t('ticket.notOffered')
    },
    { immediate: true },
  )
  return { all, offered, chosen, editing, open, refused, act, find }
}
