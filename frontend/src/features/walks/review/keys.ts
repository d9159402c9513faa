import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { useShortcuts } from '@/ui/shortcuts'
import type { Action } from '@/ui/types'

function reach(id: string): void {
  const found = document.getElementById(id)
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: 'center' })
}

/** J and K walk from step to step, C writes, V goes to the verdict. */
export function useReviewKeys(stepIds: () => readonly string[]) {
  const { t } = useI18n()
  const active = ref('')

  function move(by: 1 | -1): void {
    const ids = stepIds()
    const at = ids.indexOf(active.value)
    const next = at < 0 ? (by > 0 ? 0 : ids.length - 1) : at + by
    active.value = ids[Math.min(ids.length - 1, Math.max(0, next))] ?? ''
    reach(`step-${active.value}`)
  }
  const verdict = () => {
    active.value = ''
    reach('verdict')
  }
  function comment(): void {
    if (active.value === '') move(1)
    document.getElementById(`comment-${active.value}`)?.focus()
  }
  /** Back from writing to walking. */
  function leave(stepId: string): void {
    active.value = stepId
    reach(`step-${stepId}`)
  }
  const key = (id: string, shortcut: string, run: () => void): Action => ({
    id: `walks.review.${id}`,
    label: t(`walks.review.key.${id}`),
    shortcut,
    run,
  })
  const actions = computed(() => [
    key('next', 'j', () => move(1)),
    key('previous', 'k', () => move(-1)),
    key('comment', 'c', comment),
    key('verdict', 'v', verdict),
  ])
  useShortcuts(() => actions.value)
  return { active, leave, verdict }
}
