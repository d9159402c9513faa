import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, onUnmounted, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { api, ok } from '@/api/client'
import { useSession } from '@/api/session'
import { IconGuide, IconInbox, IconWalk } from '@/ui/icons'
import type { Action } from '@/ui/types'

interface Hit {
  id: string
  label: string
  hint: string
}
interface Shelf {
  id: 'tickets' | 'walks' | 'matters'
  permission: string
  icon: typeof IconInbox
  to: (id: string) => string
  ask: (q: string, signal: AbortSignal) => Promise<Hit[]>
}

const FEW = 5
const SHORTEST = 2
const PAUSE_MS = 250

const SHELVES: readonly Shelf[] = [
  {
    id: 'tickets',
    permission: 'ticket:read',
    icon: IconInbox,
    to: (id) => `/tickets/${id}`,
    ask: async (q, signal) => {
      const query = { q, limit: FEW }
      const page = await ok(api.GET('/api/v1/tickets', { params: { query }, signal }))
      return page.items.map(({ id, title, number }) => ({ id, label: title, hint: number }))
    },
  },
  {
    id: 'walks',
    permission: 'walk:read',
    icon: IconWalk,
    to: (id) => `/walks/${id}`,
    ask: async (q, signal) => {
      const query = { q, limit: FEW }
      const page = await ok(api.GET('/api/v1/walks', { params: { query }, signal }))
      return page.items.map(({ id, title, number }) => ({ id, label: title, hint: number }))
    },
  },
  {
    id: 'matters',
    permission: 'catalogue:read',
    icon: IconGuide,
    to: (id) => `/catalogue/matters/${id}`,
    ask: async (q, signal) => {
      const query = { q, limit: FEW }
      const page = await ok(api.GET('/api/v1/matters', { params: { query }, signal }))
      return page.items.map((one) => ({
        id: one.id,
        label: one.name,
        hint: one.local_code ?? one.national_code ?? '',
      }))
    },
  },
]

/** Tickets, walks and matters whose number or text has the words typed. A shelf that fails is left out. */
export function useFinding() {
  const { t } = useI18n()
  const session = useSession()
  const router = useRouter()
  const words = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined

  function search(text: string): void {
    clearTimeout(timer)
    if (text === '') words.value = ''
    else timer = setTimeout(() => (words.value = text), PAUSE_MS)
  }
  onUnmounted(() => clearTimeout(timer))

  const asked = computed(() => session.state === 'signed_in' && words.value.length >= SHORTEST)
  const query = useQuery({
    queryKey: ['finding', words],
    enabled: asked,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      Promise.all(
        SHELVES.filter(({ permission }) => session.can(permission)).map(async (shelf) => ({
          shelf,
          hits: await shelf.ask(words.value, signal).catch(() => []),
        })),
      ),
  })
  const found = computed<Action[]>(() =>
    (asked.value ? (query.data.value ?? []) : []).flatMap(({ shelf, hits }) =>
      hits.map((hit) => ({
        id: `${shelf.id}:${hit.id}`,
        label: hit.label,
        hint: hit.hint,
        icon: shelf.icon,
        group: t(`command.groups.${shelf.id}`),
        run: () => void router.push(shelf.to(hit.id)),
      })),
    ),
  )
  return { search, found, busy: computed(() => asked.value && query.isFetching.value) }
}
