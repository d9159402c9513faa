import { useI18n } from 'vue-i18n'

/** As whom the server names somebody whose identity is sealed; all but the last with a code. */
const KINDS: Readonly<Record<string, string>> = {
  反馈人: 'finder',
  体验员: 'experiencer',
  走流程人员: 'walker',
  匿名反馈人: 'nobody',
}
const PSEUDONYM = /^([^·]+)(?:·([0-9A-F]{6,8}))?$/

/** Pseudonyms in the reader's language; every other name is told as it is. */
export function usePseudonyms() {
  const { t } = useI18n()
  return (name: string): string => {
    const [, kind = '', code = ''] = PSEUDONYM.exec(name) ?? []
    const known = KINDS[kind]
    if (known === undefined || (code === '') !== (known === 'nobody')) return name
    return t(`common.pseudonym.${known}`, { code })
  }
}
