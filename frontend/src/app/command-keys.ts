import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { useShortcuts } from '@/ui/shortcuts'
import type { Action } from '@/ui/types'

import { NAV_ICONS, useNavigation } from './navigation'

/** After `g`: the first letter of the room's English name. */
const LETTERS: Readonly<Record<string, string>> = {
  '/': 'h',
  '/walks': 'w',
  '/drafts': 'd',
  '/tickets': 't',
  '/lists': 'l',
  '/catalogue': 'c',
  '/imports': 'i',
  '/admin': 's',
  '/audit': 'u',
}

/** The keys that hold on every page. The windows they open are fetched when first asked for. */
export function useCommandKeys() {
  const { t } = useI18n()
  const router = useRouter()
  const { all } = useNavigation()
  const menu = ref(false)
  const keys = ref(false)

  useShortcuts(
    (): Action[] => [
      {
        id: 'command-menu',
        label: t('ui.command.title'),
        shortcut: 'mod+k',
        run: () => (menu.value = true),
      },
      {
        id: 'shortcuts',
        label: t('ui.shortcuts.title'),
        shortcut: '?',
        run: () => (keys.value = true),
      },
      ...all.value.flatMap((nav) => {
        const letter = LETTERS[nav.to]
        return letter === undefined
          ? []
          : {
              id: `go:${nav.to}`,
              label: t(nav.text),
              icon: NAV_ICONS[nav.icon],
              shortcut: `g ${letter}`,
              run: () => void router.push(nav.to),
            }
      }),
    ],
    'everywhere',
  )
  return { menu, keys }
}
