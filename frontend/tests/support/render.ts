import { render } from '@testing-library/vue'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type RouteRecordRaw, type Router } from 'vue-router'

import type { Schemas } from '@/api/client'
import { createQueryClient } from '@/api/query'
import { useSession } from '@/api/session'
import { dropToken, holdToken } from '@/api/token'
import { i18n, loadTexts, setLanguage, type Language } from '@/lib/i18n'

type Me = Schemas['Me']

const DOMAINS = Object.keys(import.meta.glob('../../src/i18n/zh-CN/*.json')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
)

export function aPerson(changes: Partial<Me> = {}): Me {
  return {
    id: '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f',
    username: 'wang.walker',
    display_name: '王走',
    position: '科员',
    organisation_id: null,
    organisation_name: null,
    roles: ['walker'],
    role_grants: [],
    permissions: ['self:use', 'walk:read', 'walk:record', 'ticket:read'],
    phone_masked: null,
    status: 'active',
    is_locked: false,
    must_change_password: false,
    second_factor_enrolled: true,
    created_at: '2026-01-05T01:00:00Z',
    updated_at: '2026-01-05T01:00:00Z',
    last_signed_in_at: null,
    version: 1,
    ...changes,
  }
}

export interface RenderOptions {
  /** Where the page is opened; `routes` must have it, else a catch-all page is made. */
  at?: string
  routes?: RouteRecordRaw[]
  /** Who is signed in; null for nobody. */
  person?: Partial<Me> | null
  language?: Language
  props?: Record<string, unknown>
  slots?: Record<string, unknown>
}

/** Renders a component as the application would: texts, router, session, query cache. */
export async function renderPage(component: Component, options: RenderOptions = {}) {
  const pinia = createPinia()
  setActivePinia(pinia)
  i18n.global.locale.value = options.language ?? 'zh-CN'
  await loadTexts(DOMAINS)
  await setLanguage(options.language ?? 'zh-CN')
  if (options.person === null) dropToken()
  else signInAs(aPerson(options.person))
  const router = aRouter(component, options.routes)
  await router.push(options.at ?? '/')
  await router.isReady()
  const queries = createQueryClient()
  queries.setDefaultOptions({ queries: { retry: false, networkMode: 'always' } })
  const view = render(component, {
    props: options.props ?? {},
    slots: (options.slots ?? {}) as Record<string, string>,
    global: { plugins: [pinia, router, i18n, [VueQueryPlugin, { queryClient: queries }]] },
  })
  return { ...view, router, queries }
}

export function signInAs(me: Me): void {
  holdToken('a-token', 600)
  const session = useSession()
  session.me = me
  session.person = { id: me.id, permissions: me.permissions, roles: me.roles }
  session.state = 'signed_in'
}

function aRouter(component: Component, routes: RouteRecordRaw[] = []): Router {
  return createRouter({
    history: createMemoryHistory(),
    routes: [...routes, { path: '/:rest(.*)*', name: 'rest', component }],
  })
}
