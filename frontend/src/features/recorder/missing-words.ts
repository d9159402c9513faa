import { useI18n } from 'vue-i18n'

import type { Missing } from './completeness'

/** What is missing, in a sentence, and where it is put right. */
export function useMissingWords() {
  const { t } = useI18n()
  const words = (missing: Missing): string => {
    if (missing.code === 'answers.dimension_untouched') {
      return t('recorder.missing.answers.dimension_untouched', {
        name: t(`recorder.dimension.${missing.id ?? ''}`),
      })
    }
    if (missing.code === 'record.no_note') {
      return t('recorder.missing.record.no_note', {
        name: t(`recorder.system.${missing.id ?? ''}`),
      })
    }
    return t(`recorder.missing.${missing.code}`, { name: missing.name ?? '' })
  }
  return { words }
}

/** The page, and the place on it. */
export function placeOf(missing: Missing, base: string): string {
  switch (missing.part) {
    case 'steps':
      return missing.id === undefined ? base : `${base}/steps/${missing.id}`
    case 'answers':
      return `${base}/checklist?at=${missing.id ?? ''}`
    case 'findings':
      return `${base}/findings/${missing.id ?? ''}`
    case 'mode_record':
      return `${base}/mode?at=${missing.id ?? ''}`
    case 'questions':
      return `${base}/check?at=question-${missing.id ?? ''}`
    default:
      return `${base}/check?at=summary`
  }
}
