import { useI18n } from 'vue-i18n'

import type { Schemas } from '@/api/client'
import { usePseudonyms } from '@/lib/pseudonyms'

/** Who acted, in the reader's language: names of people and units stay, those of our own do not. */
export function useDoers() {
  const { t } = useI18n()
  const pseudonym = usePseudonyms()
  return (kind: Schemas['KnownAs'], name: string): string => {
    if (kind === 'named' || kind === 'unit') return name
    return kind === 'pseudonym' ? pseudonym(name) : t(`ticket.doer.${kind}`)
  }
}

export type DoerWords = ReturnType<typeof useDoers>
