import { useI18n } from 'vue-i18n'

/** As whom the server names somebody whose identity is sealed, before the code of that one person. */
const KINDS: Readonly<Record<string, string>> = {
  反馈人: 'finder',
  体验员: 'experiencer',
  走流程人员: 'walker',
}
const PSEUDONYM = /^([^·]+)·([0-9A-F]{6,8})$/
const NOBODY = '匿名反馈人'

/** Pseudonyms in the reader's language; every other name is told as it is. */
export function usePseudonyms() {
  const { t } = useI18n()
  return (name: string): string => {
    if (name === NOBODY) return t('common.pseudonym.nobody')
    const [, kind = '', code = ''] = PSEUDONYM.exec(name) ?? []
    const known = KINDS[kind]
    return known === undefined ? name : t(`common.pseudonym.${known}`, { code })
  }
}
