import type { ComposerTranslation } from 'vue-i18n'

import { momentWords } from '@/lib/workday'
import type { ModeContent } from '@/offline'
import type { DefinitionItem } from '@/ui/types'

import { SYSTEMS } from './forms'

type Words = ComposerTranslation
type Moment = (at: string | null | undefined) => string
type Of<M extends ModeContent['mode']> = Extract<ModeContent, { mode: M }>

const item = (t: Words, key: string, value: string): DefinitionItem => ({
  key,
  label: t(`recorder.record.${key}`),
  value,
})
const lines = (parts: readonly (string | null | undefined | false)[]) =>
  parts.filter(Boolean).join(' · ')

/** The mode's own record in words. */
export function recordItems(content: ModeContent, t: Words, language: string): DefinitionItem[] {
  const moment: Moment = (at) => (at ? momentWords(at, language) : '')
  switch (content.mode) {
    case 'in_person':
      return [
        item(
          t,
          'phases',
          (content.phases ?? []).map((one) => t(`recorder.phase.${one}`)).join('、'),
        ),
        item(t, 'caseNumber', content.case_number || (content.no_case_number_reason ?? '')),
      ]
    case 'accompany':
      return accompanied(content, t)
    case 'cross_region':
      return crossed(content, t, moment)
    case 'supervise':
      return supervised(content, t)
    default:
      return enforced(content, t, moment)
  }
}

function accompanied(content: Of<'accompany'>, t: Words): DefinitionItem[] {
  const { consent } = content
  const help = (content.help_given ?? []).map(({ kind, note }) =>
    lines([t(`recorder.help.${kind}`), note]),
  )
  return [
    item(
      t,
      'consent',
      consent ? t(`recorder.consent.${consent.given ? consent.form : 'refused'}`) : '',
    ),
    item(t, 'help', help.join('\n')),
    item(t, 'ownWords', content.own_words ?? ''),
  ]
}

function crossed(content: Of<'cross_region'>, t: Words, moment: Moment): DefinitionItem[] {
  const handOvers = (content.hand_overs ?? []).map((one) =>
    lines([one.what, t(`recorder.carrier.${one.carrier}`), moment(one.handed_at)]),
  )
  const data = (content.data_shared ?? []).map((one) =>
    lines([one.what, t(`recorder.sharedValue.${one.shared ? 'yes' : 'no'}`), one.note]),
  )
  return [
    item(t, 'reach', content.reach ? t(`recorder.reach.${content.reach}`) : ''),
    item(t, 'handOvers', handOvers.join('\n')),
    item(t, 'dataShared', data.join('\n')),
  ]
}

function supervised(content: Of<'supervise'>, t: Words): DefinitionItem[] {
  const involved = (content.involvement ?? []).map((one) => t(`recorder.involvement.${one}`))
  const cases = (content.linked_cases ?? []).map((one) =>
    lines([t(`recorder.source.${one.source}`), one.number, one.summary]),
  )
  const calls = (content.call_backs ?? []).map((one) =>
    lines([one.case_number, t(`recorder.callBack.${one.result}`), one.words]),
  )
  return [
    item(t, 'involvement', involved.join('、')),
    item(t, 'linkedCases', cases.join('\n')),
    item(t, 'callBacks', calls.join('\n')),
  ]
}

function enforced(content: Of<'enforcement'>, t: Words, moment: Moment): DefinitionItem[] {
  const acts = (content.acts ?? []).map((act) =>
    lines([moment(act.at), t(`recorder.act.${act.kind}`), act.description]),
  )
  const systems = SYSTEMS.map((key) => {
    const check = content[key]
    const value = check ? lines([t(`recorder.answer.${check.value}`), check.note]) : ''
    return { key, label: t(`recorder.system.${key}`), value }
  })
  return [item(t, 'acts', acts.join('\n')), ...systems]
}
