import { useI18n } from 'vue-i18n'

import type { Schemas } from '@/api/client'
import type { Option, Tone } from '@/ui/types'

export type MatterRow = Schemas['MatterRow']
export type GuideVersion = Schemas['GuideVersionOut']
export type Limit = Schemas['LimitOut']

/** The flags that an editor sets; the two of bundles follow from the bundles. */
export const OWN_FLAGS = [
  'fully_online',
  'cross_province',
  'cross_region',
  'fifteen_minute_circle',
  'no_connections_guide',
  'high_frequency',
] as const
export const FLAGS = [...OWN_FLAGS, 'bundle_lead', 'bundle_participant'] as const
export const ROLES = ['lead', 'participant'] as const
export const OUTLET_KINDS = ['hall', 'window', 'terminal', 'site', 'virtual'] as const
export const HANDLINGS = ['promised', 'immediate'] as const
export const UNITS = ['working_days', 'calendar_days', 'immediate'] as const
export const STAGE_KINDS = [
  'sign_in',
  'consult',
  'apply',
  'submit',
  'pre_examine',
  'accept',
  'review',
  'inspect',
  'joint_handling',
  'decide',
  'pay',
  'progress',
  'deliver',
  'rate',
  'other',
] as const
export const FORMS = [
  'paper_or_electronic',
  'original',
  'copy',
  'original_and_copy',
  'electronic',
] as const
export const NECESSITIES = ['required', 'conditional', 'deferrable'] as const
export const SOURCES = ['applicant', 'authority', 'shared_data', 'third_party'] as const

export const STATE_TONES: Record<Schemas['GuideState'], Tone> = {
  draft: 'warning',
  published: 'success',
  superseded: 'neutral',
}

type Flagged = Partial<Record<(typeof FLAGS)[number], boolean>>

/** The words of the catalogue's vocabularies, as values and as choices. */
export function useCatalogueWords() {
  const { t } = useI18n()
  const said = (group: string, value: string) => t(`catalogue.${group}.${value}`)
  const choices = (group: string, values: readonly string[]): Option[] =>
    values.map((value) => ({ value, label: said(group, value) }))
  const flags = (row: Flagged): string[] =>
    FLAGS.filter((flag) => row[flag] === true).map((flag) => said('flag', flag))
  const limit = (given: Limit | null | undefined): string => {
    if (!given) return ''
    if (given.unit === 'immediate') return said('unit', 'immediate')
    return t('catalogue.limit', { amount: given.amount, unit: said('unit', given.unit) })
  }
  /** One line of what is known about a thing. */
  const fact = (key: string, value: string | null | undefined) => ({
    key,
    label: t(`catalogue.field.${key}`),
    value: value ?? '',
  })
  return { said, choices, flags, limit, fact }
}
