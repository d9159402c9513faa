import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter, type RouteRecordRaw } from 'vue-router'

import { useSession } from '@/api/session'
import { loadTexts } from '@/lib/i18n'
import { usePreferences } from '@/lib/preferences'
import {
  IconClock,
  IconDark,
  IconForward,
  IconKeyboard,
  IconLanguage,
  IconSignOut,
  IconTextSize,
} from '@/ui/icons'
import { shortcutsOf } from '@/ui/shortcuts'
import type { Action } from '@/ui/types'

import { areas } from './areas'
import { NAV_ICONS } from './navigation'
import { recentOf } from './recent'

const THEMES = ['system', 'light', 'dark', 'contrast'] as const

/** A page to go to without naming a thing: it has a title and nothing to fill into its address. */
function isPlace(route: RouteRecordRaw): boolean {
  return (
    !route.path.includes(':') &&
    route.redirect === undefined &&
    route.meta?.title !== undefined &&
    route.meta.open !== true
  )
}
const domainOf = (route: RouteRecordRaw) => (route.meta?.title ?? '').split('.')[0] ?? ''

/** Every page this person may enter; the titles of rooms not visited yet are fetched first. */
export function usePlaces() {
  const { t } = useI18n()
  const session = useSession()
  const router = useRouter()
  const known = ref<ReadonlySet<string>>(new Set(['common', 'ui', 'session']))

  const open = computed(() =>
    areas
      .filter(({ nav }) => nav === undefined || session.can(...(nav.anyOf ?? [])))
      .sort((one, other) => (one.nav?.order ?? 99) - (other.nav?.order ?? 99))
      .flatMap((area) => area.routes.map((route) => ({ area, route })))
      .filter(
        ({ route }) =>
          isPlace(route) &&
          session.can(...(route.meta?.anyOf ?? [])) &&
          (session.state !== 'offline' || route.meta?.offline === true),
      ),
  )
  async function learn(): Promise<void> {
    const domains = [...new Set(open.value.map(({ route }) => domainOf(route)))]
    const learnt = await Promise.allSettled(domains.map((domain) => loadTexts([domain])))
    const heard = domains.filter((_, index) => learnt[index]?.status === 'fulfilled')
    known.value = new Set([...known.value, ...heard])
  }
  const places = computed<Action[]>(() =>
    open.value
      .filter(({ route }) => known.value.has(domainOf(route)))
      .map(({ area, route }) => {
        const key = shortcutsOf('everywhere').find(({ id }) => id === `go:${route.path}`)
        const here = area.nav?.to === route.path ? area.nav : undefined
        return {
          id: `page:${route.path}`,
          label: t(here?.text ?? route.meta?.title ?? ''),
          keywords: route.path.replace(/[/-]/g, ' '),
          icon: area.nav ? NAV_ICONS[area.nav.icon] : IconForward,
          group: t('command.groups.places'),
          ...(key?.shortcut === undefined ? {} : { shortcut: key.shortcut }),
          run: () => void router.push(route.path),
        }
      }),
  )
  return { places, learn }
}

export function useRecentActions() {
  const { t } = useI18n()
  const session = useSession()
  const router = useRouter()
  return (): Action[] =>
    recentOf(session.person?.id ?? '')
      .filter(({ path }) => path !== router.currentRoute.value.path)
      .map(({ path, label }) => ({
        id: `recent:${path}`,
        label,
        icon: IconClock,
        group: t('command.groups.recent'),
        run: () => void router.push(path),
      }))
}

/** The other colours. */
function useThemes() {
  const { t } = useI18n()
  const preferences = usePreferences()
  return (group: string): Action[] =>
    THEMES.filter((theme) => theme !== preferences.theme).map((theme) => ({
      id: `theme:${theme}`,
      label: t('command.theme', { what: t(`session.display.themes.${theme}`) }),
      keywords: `theme ${theme}`,
      icon: IconDark,
      group,
      run: () => (preferences.theme = theme),
    }))
}

/** How the pages look, the list of keys, and the way out. */
export function useSettings(showKeys: () => void, signOut: () => void) {
  const { t } = useI18n()
  const preferences = usePreferences()
  const themes = useThemes()
  return computed<Action[]>(() => {
    const group = t('command.groups.settings')
    const elder = preferences.mode === 'elder'
    return [
      {
        id: 'shortcuts',
        label: t('ui.shortcuts.title'),
        keywords: 'keys ?',
        icon: IconKeyboard,
        shortcut: '?',
        group,
        run: showKeys,
      },
      {
        id: 'mode',
        label: t('command.switchTo', {
          what: t(elder ? 'session.display.normal' : 'session.display.elder'),
        }),
        keywords: 'elder large text',
        icon: IconTextSize,
        group,
        run: () => (preferences.mode = elder ? 'normal' : 'elder'),
      },
      {
        id: 'language',
        label: t('session.display.otherLanguage'),
        keywords: 'language zhongwen english',
        icon: IconLanguage,
        group,
        run: () => (preferences.language = preferences.language === 'en' ? 'zh-CN' : 'en'),
      },
      ...themes(group),
      {
        id: 'sign-out',
        label: t('session.signOut.action'),
        keywords: 'sign out logout',
        icon: IconSignOut,
        group,
        run: signOut,
      },
    ]
  })
}
