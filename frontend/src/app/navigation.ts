import { computed } from 'vue'

import { useSession } from '@/api/session'
import type { Area } from '@/lib/areas'
import {
  IconChart,
  IconGuide,
  IconHome,
  IconInbox,
  IconList,
  IconSettings,
  IconShield,
  IconUsers,
  IconWalk,
} from '@/ui/icons'

import { areas } from './areas'

type Nav = NonNullable<Area['nav']>

export const NAV_ICONS = {
  home: IconHome,
  walk: IconWalk,
  inbox: IconInbox,
  list: IconList,
  guide: IconGuide,
  settings: IconSettings,
  chart: IconChart,
  shield: IconShield,
  users: IconUsers,
} as const
const ON_PHONE = 4

/** What the menu shows to this person: the rooms they may enter, in their order. */
export function useNavigation() {
  const session = useSession()
  const all = computed(() =>
    areas
      .map((area) => area.nav)
      .filter((nav): nav is Nav => nav !== undefined && session.can(...(nav.anyOf ?? [])))
      .sort((one, other) => one.order - other.order),
  )
  const atThumb = computed(() => all.value.filter((nav) => nav.onPhone === true).slice(0, ON_PHONE))
  const more = computed(() => all.value.filter((nav) => !atThumb.value.includes(nav)))
  return { all, atThumb, more }
}
