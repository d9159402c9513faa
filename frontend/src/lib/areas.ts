import type { RouteRecordRaw } from 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title?: string
    /** Catalogues of `src/i18n/<language>/` the page needs besides the core ones. */
    texts?: readonly string[]
    /** May be opened without signing in, and without the shell around it. */
    open?: boolean
    /** Any of these permissions is needed. */
    anyOf?: readonly string[]
    /** Works without a server: offered to a person whose session cannot be checked just now. */
    offline?: boolean
    /** Does without the cache of server state: every kilobyte counts in a hall. */
    field?: boolean
  }
}

/** A room of the application: its pages, and how the menu leads to it. */
export interface Area {
  id: string
  routes: RouteRecordRaw[]
  nav?: {
    to: string
    /** Key of the words in the menu; they must be in the `common` catalogue, under `nav`. */
    text: string
    icon: 'home' | 'walk' | 'inbox' | 'list' | 'guide' | 'settings' | 'chart' | 'shield' | 'users'
    order: number
    anyOf?: readonly string[]
    /** Shown in the bar at the thumb as well (five at most). */
    onPhone?: boolean
  }
}

export function defineArea(area: Area): Area {
  return area
}
