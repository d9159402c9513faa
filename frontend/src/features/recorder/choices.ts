import { useI18n } from 'vue-i18n'

import type { Option } from '@/ui/types'

/** The values of a closed list with their words, and where there are any with what each means. */
export function useChoices() {
  const { t } = useI18n()
  return (list: readonly string[], words: string, hints?: string): Option[] =>
    list.map((value) => ({
      value,
      label: t(`${words}.${value}`),
      ...(hints === undefined ? {} : { hint: t(`${hints}.${value}`) }),
    }))
}
