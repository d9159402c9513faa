import { defineComponent, h, type Component } from 'vue'
import { RouterView, type RouteRecordRaw } from 'vue-router'

/** A page as the router shows it, for pages that ask before they are left. */
export const Inside = defineComponent(() => () => h(RouterView))

const Elsewhere = defineComponent(() => () => h('p', 'elsewhere'))

/** The page at its own address, every other address a blank one. */
export function routesFor(path: string, page: Component): RouteRecordRaw[] {
  return [
    { path, component: page },
    { path: '/:rest(.*)*', component: Elsewhere },
  ]
}
