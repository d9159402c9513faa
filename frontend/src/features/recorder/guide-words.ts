import { useI18n } from 'vue-i18n'

import type { Schemas } from '@/api/client'

interface Limit {
  amount: number
  unit: Schemas['LimitUnit']
}

/** What a guide promises, in words. */
export function useGuideWords() {
  const { t } = useI18n()
  const limit = (given: Limit | null | undefined) => {
    if (!given) return t('recorder.guide.silent')
    if (given.unit === 'immediate') return t('recorder.guide.immediate')
    return t(`recorder.guide.${given.unit}`, { amount: given.amount })
  }
  const visits = (count: number) => t('recorder.guide.visitCount', { count })
  const fee = (guide: Schemas['GuideVersionOut']) =>
    guide.fee_charged ? guide.fee_standard || t('recorder.guide.charged') : t('recorder.guide.free')
  return { limit, visits, fee }
}
