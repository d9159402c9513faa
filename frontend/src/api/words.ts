import { useI18n } from 'vue-i18n'

import { Problem } from './problems'

/** What went wrong, in the person's language and with what to do next. */
export function useProblemWords(): (error: unknown) => string {
  const { t, locale } = useI18n()
  return (error) => {
    if (!(error instanceof Problem)) return t('common.problem.unexpected')
    if (error.code === 'client.not_our_server') return t('common.problem.not_our_server')
    if (error.isUnreachable) return t('common.problem.unreachable')
    const said = error.words(locale.value === 'en' ? 'en' : 'zh-CN')
    if (error.status === 429 && error.retryAfter !== null) {
      return t('common.problem.wait', { what: said ?? '', seconds: error.retryAfter })
    }
    if (said !== null) return said
    return error.status >= 500 ? t('common.problem.server') : t('common.problem.unexpected')
  }
}

/** Why work of the server came to nothing, in the words it left; '' where it left none. */
export function useFailureWords(): (failure: Record<string, unknown> | null | undefined) => string {
  const { locale } = useI18n()
  return (failure) => {
    const said = failure?.[locale.value === 'en' ? 'detail_en' : 'detail']
    return typeof said === 'string' ? said : ''
  }
}
