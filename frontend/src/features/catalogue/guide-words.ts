import { useI18n } from 'vue-i18n'

import { useChannels } from './places'
import { useCatalogueWords, type Limit } from './vocabulary'

const VOCABULARIES: Record<string, string> = {
  kind: 'stageKind',
  form: 'form',
  necessity: 'necessity',
  source: 'source',
  handling: 'handling',
}
const COUNTS: Record<string, string> = {
  visits: 'catalogue.times',
  copies: 'catalogue.copies',
}

export interface GuideWords {
  section: (key: string) => string
  field: (key: string) => string
  value: (key: string, value: unknown) => string
}

const isLimit = (value: object): value is Limit => 'amount' in value && 'unit' in value

/** Every value that a guide can hold, in words. */
export function useGuideWords(): GuideWords {
  const { t } = useI18n()
  const { channels } = useChannels()
  const words = useCatalogueWords()
  const nameOf = (code: unknown) =>
    channels.value.find((channel) => channel.code === code)?.name ?? String(code)

  function value(key: string, given: unknown): string {
    if (given === null || given === undefined || given === '') return ''
    if (typeof given === 'boolean') return t(given ? 'catalogue.yes' : 'catalogue.no')
    if (typeof given === 'number') {
      const count = COUNTS[key]
      return count === undefined ? String(given) : t(count, { count: given })
    }
    if (Array.isArray(given)) return given.map(nameOf).join(t('catalogue.comma'))
    if (typeof given === 'object') return isLimit(given) ? words.limit(given) : ''
    if (typeof given !== 'string') return ''
    if (key === 'outlet_id') return t('catalogue.yes')
    const group = VOCABULARIES[key]
    return group === undefined ? given : words.said(group, given)
  }
  return {
    section: (key) => t(`catalogue.guide.${key}`),
    field: (key) => t(`catalogue.part.${key}`),
    value,
  }
}
