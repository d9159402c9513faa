import type { Schemas } from '@/api/client'

type Of<Name extends keyof Schemas> = Omit<Schemas[Name], 'mode'>
/** The record of any mode: what a mode does not have is not there. */
export type Content = Partial<
  Of<'InPersonRecord'> &
    Of<'AccompanyRecord'> &
    Of<'CrossRegionRecord'> &
    Of<'SuperviseRecord'> &
    Of<'EnforcementRecord'>
>

export interface Tools {
  t: (key: string, values?: Record<string, unknown>) => string
  moment: (at: string) => string
  outlet: (id: unknown) => string
}
export interface Entry {
  key: string
  lines: string[]
}

/** Words of a record, without those that say nothing. */
const joined = (...words: (string | null | undefined)[]) =>
  words.filter((one) => one !== null && one !== undefined && one !== '').join(' · ')

function accompany(content: Content, { t, moment }: Tools): Entry[] {
  const { consent } = content
  const given = consent
    ? joined(
        consent.given
          ? t('walks.record.consentYes', { form: t(`walks.consent.${consent.form}`) })
          : t('walks.record.consentNo'),
        consent.given_at && t('walks.record.consentAt', { moment: moment(consent.given_at) }),
        consent.note,
      )
    : ''
  return [
    { key: 'consent', lines: [given] },
    {
      key: 'help',
      lines: (content.help_given ?? []).map((help) =>
        joined(t(`walks.help.${help.kind}`), help.note),
      ),
    },
    { key: 'own_words', lines: [content.own_words ?? ''] },
  ]
}

function crossRegion(content: Content, { t, moment, outlet }: Tools): Entry[] {
  return [
    { key: 'reach', lines: [content.reach ? t(`walks.reach.${content.reach}`) : ''] },
    { key: 'origin', lines: [outlet(content.origin_outlet_id)] },
    { key: 'target', lines: [outlet(content.target_outlet_id)] },
    {
      key: 'hand_overs',
      lines: (content.hand_overs ?? []).map((one) =>
        joined(
          one.what,
          t(`walks.carrier.${one.carrier}`),
          one.handed_at && t('walks.record.handed', { moment: moment(one.handed_at) }),
          one.arrived_at && t('walks.record.arrived', { moment: moment(one.arrived_at) }),
          one.note,
        ),
      ),
    },
    {
      key: 'data_shared',
      lines: (content.data_shared ?? []).map((one) =>
        joined(
          one.what,
          t(one.shared ? 'walks.record.shared' : 'walks.record.notShared'),
          one.note,
        ),
      ),
    },
  ]
}

function supervise(content: Content, { t, moment }: Tools): Entry[] {
  return [
    {
      key: 'involvement',
      lines: (content.involvement ?? []).map((one) => t(`walks.involvement.${one}`)),
    },
    {
      key: 'linked_cases',
      lines: (content.linked_cases ?? []).map((one) =>
        joined(t(`walks.caseSource.${one.source}`), one.number, one.summary),
      ),
    },
    {
      key: 'call_backs',
      lines: (content.call_backs ?? []).map((one) =>
        joined(
          one.case_number,
          t(`walks.callBack.${one.result}`),
          one.called_at && t('walks.record.calledAt', { moment: moment(one.called_at) }),
          one.words,
        ),
      ),
    },
  ]
}

function enforcement(content: Content, { t, moment }: Tools): Entry[] {
  const systems = ['publicity', 'full_record', 'legal_review'] as const
  return [
    {
      key: 'acts',
      lines: (content.acts ?? []).map((one) =>
        joined(moment(one.at), t(`walks.act.${one.kind}`), one.description),
      ),
    },
    ...systems.map((key) => {
      const check = content[key]
      return { key, lines: [check ? joined(t(`walks.answer.${check.value}`), check.note) : ''] }
    }),
  ]
}

function inPerson(content: Content, { t }: Tools): Entry[] {
  const phases = (content.phases ?? []).map((one) => t(`walks.phase.${one}`))
  return [
    { key: 'phases', lines: [phases.join(t('walks.comma'))] },
    { key: 'case_number', lines: [content.case_number ?? ''] },
    { key: 'no_case_number_reason', lines: [content.no_case_number_reason ?? ''] },
  ]
}

const BY_MODE: Record<Schemas['Mode'], (content: Content, tools: Tools) => Entry[]> = {
  in_person: inPerson,
  accompany,
  cross_region: crossRegion,
  supervise,
  enforcement,
}

/** The record that only this mode has, as words; what was left open is not shown. */
export function recordEntries(
  mode: Schemas['Mode'],
  content: Record<string, unknown> | null,
  tools: Tools,
): Entry[] {
  if (content === null) return []
  return BY_MODE[mode](content as Content, tools)
    .map(({ key, lines }) => ({ key, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0)
}
