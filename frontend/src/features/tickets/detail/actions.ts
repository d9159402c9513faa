import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import type { Schemas } from '@/api/client'
import { useSession } from '@/api/session'

import { choices, FINISH, type Offered, type Ticket } from './choices'
import type { Deadline } from './deadline'

type Measures = readonly Schemas['MeasureRow'][]

interface Known {
  ticket: Ref<Ticket | undefined>
  deadline: Ref<Deadline | undefined>
  measures: Ref<Measures | undefined>
  /** All three have been answered or have failed: before, a button could change under a finger. */
  settled: Ref<boolean>
}

/** What the person may do to the ticket and its clock; the likeliest apart. */
function useOffered({ ticket, deadline, measures, settled }: Known) {
  const { t } = useI18n()
  const session = useSession()
  const all = computed<Offered[]>(() =>
    settled.value
      ? [...(ticket.value?.available_actions ?? []), ...(deadline.value?.available_actions ?? [])]
      : [],
  )
  const unfinished = computed(() =>
    (measures.value ?? []).find(
      (one) =>
        (one.state === 'planned' || one.state === 'doing') &&
        one.organisation_id === session.me?.organisation_id,
    ),
  )
  /** The unit that planned a measure wants to complete it, not to plan another. */
  const offered = computed(() => {
    const found = choices(all.value, { overdue: ticket.value?.overdue === true })
    if (found.main?.action !== 'measures' || unfinished.value === undefined) return found
    const label = t('ticket.finish')
    const finish = { action: FINISH, label, label_en: label, unmet: [] }
    return { main: finish, more: [found.main, ...found.more] }
  })
  return { all, unfinished, offered }
}

/** Which form is open: chosen by a button, a key, or the address (`?action=`). */
export function useChosen(known: Known) {
  const route = useRoute()
  const router = useRouter()
  const { t } = useI18n()
  const { all, unfinished, offered } = useOffered(known)
  const chosen = ref<Offered | null>(null)
  const editing = ref(false)
  const finishing = ref<{ id: string; number: string } | null>(null)
  const open = ref(false)
  const refused = ref('')

  function act(action: Offered): void {
    refused.value = ''
    if (action.action === FINISH) finishing.value = unfinished.value ?? null
    else if (action.action === 'edit') editing.value = true
    else {
      chosen.value = action
      open.value = true
    }
  }
  const find = (name: string) => all.value.find((one) => one.action === name)

  // A link from a list or the board asks for a form: opened once, then out of the address.
  watch(
    () => [known.settled.value, route.query.action] as const,
    ([settled, wanted]) => {
      if (!settled || typeof wanted !== 'string') return
      const found = find(wanted)
      void router.replace({ query: { ...route.query, action: undefined }, hash: route.hash })
      if (found) act(found)
      else refused.value = t('ticket.notOffered')
    },
    { immediate: true },
  )
  return { offered, chosen, editing, finishing, open, refused, act, find }
}
