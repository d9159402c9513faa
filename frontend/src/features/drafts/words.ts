import { useI18n } from 'vue-i18n'

import { momentWords } from '@/lib/workday'
import { useSending } from '@/offline/sending'
import type { LocalWalk, LocalWalkSummary, RefusedThing } from '@/offline/types'
import { isOnlyHere } from '@/offline/views'
import type { Tone } from '@/ui/types'

interface Tag {
  label: string
  tone: Tone
}
type Words = ReturnType<typeof useI18n>['t']

/** Where a refused thing is put right. */
export function fixAt(walkId: string, { kind, id, refusal }: RefusedThing): string {
  const at = `/record/${walkId}`
  if (kind === 'step') return `${at}/steps/${id}`
  if (kind === 'finding') return `${at}/findings/${id}`
  if (kind === 'answer') return `${at}/checklist`
  if (kind === 'mode') return `${at}/mode`
  return kind === 'plan' && refusal.status === 422 ? `/walks/${walkId}/plan` : `${at}/check`
}

/** The server's words, with each field's own. */
function whyOf({ refusal }: RefusedThing, english: boolean): string {
  const own = refusal.errors.map((one) => (english ? one.message_en : one.message))
  const all = [...new Set([english ? refusal.titleEn : refusal.title, ...own])]
  return all.filter((text) => text !== '').join(english ? '; ' : '；')
}

function titleOf({ plan, server, shown }: LocalWalk): string {
  return [plan.title, server?.title, shown.subject].find(Boolean) ?? ''
}

/** Where an unsent walk stands. */
function standing(item: LocalWalkSummary, t: Words): string | null {
  if (item.walk.stage === 'sent') return null
  if (item.walk.server === null) return t('offline.facts.notThere')
  if (item.unsent > 0) return t('offline.facts.unsent', { count: item.unsent })
  return isOnlyHere(item) || item.walk.startedAt === null ? null : t('offline.facts.synced')
}

function draftTag({ startedAt }: LocalWalk, t: Words): Tag {
  return startedAt === null
    ? { label: t('offline.state.planned'), tone: 'neutral' }
    : { label: t('offline.state.started'), tone: 'info' }
}

/** What is on the page, in the order of its weight. */
function facts(item: LocalWalkSummary, t: Words, language: string): string[] {
  const { walk, steps, findings, photos } = item
  const at = momentWords(walk.sentAt ?? walk.startedAt ?? walk.createdAt, language)
  const when = walk.sentAt !== null ? 'sent' : walk.startedAt !== null ? 'started' : 'created'
  const counts = Object.entries({ steps, findings, photos }).filter(([, count]) => count > 0)
  return [
    ...(walk.server === null ? [] : [t('offline.facts.number', { number: walk.server.number })]),
    t(`offline.facts.${when}`, { at }),
    ...counts.map(([what, count]) => t(`offline.facts.${what}`, { count })),
  ]
}

/** How one walk on this device is spoken of. */
export function useDraftWords() {
  const { t, locale } = useI18n()
  const { sending } = useSending()

  function tag({ walk, refused }: LocalWalkSummary): Tag {
    if (walk.stage === 'sent') return { label: t('offline.state.sent'), tone: 'success' }
    if (refused.length > 0) return { label: t('offline.state.correct'), tone: 'danger' }
    if (walk.stage === 'draft') return draftTag(walk, t)
    if (sending.progress?.walkId === walk.id) {
      return { label: t('offline.state.sending'), tone: 'info' }
    }
    if (sending.needsSignIn) return { label: t('offline.state.signIn'), tone: 'danger' }
    return { label: t('offline.state.waiting'), tone: 'warning' }
  }

  return {
    tag,
    title: ({ walk }: LocalWalkSummary) => titleOf(walk) || t('offline.untitled'),
    facts: (item: LocalWalkSummary) => facts(item, t, locale.value),
    standing: (item: LocalWalkSummary) => standing(item, t),
    nameOf: ({ kind, name }: RefusedThing) => t(`offline.refused.${kind}`, { name }),
    whyOf: (thing: RefusedThing) => whyOf(thing, locale.value === 'en'),
  }
}
