import { computed, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'
import { isProblem } from '@/api/problems'

import { store, storeOrNull } from './db'
import { guarded, StorageFull } from './errors'
import { useLive } from './live'

/** Of each list no more than this is kept: what a hall needs, not the whole catalogue. */
export const MOST_ROWS = 2_000
const PAGE = 200
const FRESH_MS = 10 * 60_000

/** Lists a walker needs in a hall without signal. */
export interface ListRow {
  channels: Schemas['ChannelOut']
  outlets: Schemas['OutletOut']
  matters: Schemas['MatterRow']
  bundles: Schemas['BundleRow']
  /** Only guides that have a published version. */
  guides: Schemas['GuideRow']
  programmes: Schemas['ProgrammeRow']
  checklists: Schemas['ChecklistRow']
}
export type ListName = keyof ListRow

export interface KeptList<T> {
  rows: T[]
  /** False where the server has more than is kept here: offer its own search as well. */
  complete: boolean
}

interface Page<T> {
  items: T[]
  next: string | null
}
interface Asked {
  cursor: string | null
  limit: number
}

const pages: { [K in ListName]: (query: Asked) => Promise<Page<ListRow[K]>> } = {
  channels: (query) => ok(api.GET('/api/v1/channels', { params: { query } })),
  outlets: (query) => ok(api.GET('/api/v1/outlets', { params: { query } })),
  matters: (query) => ok(api.GET('/api/v1/matters', { params: { query } })),
  bundles: (query) => ok(api.GET('/api/v1/bundles', { params: { query } })),
  guides: (query) => ok(api.GET('/api/v1/guides', { params: { query } })),
  programmes: (query) => ok(api.GET('/api/v1/programmes', { params: { query } })),
  checklists: (query) => ok(api.GET('/api/v1/checklists', { params: { query } })),
}

const wanted: { [K in ListName]?: (row: ListRow[K]) => boolean } = {
  channels: (row) => row.is_active,
  outlets: (row) => row.is_active,
  matters: (row) => row.is_active,
  bundles: (row) => row.is_active,
  guides: (row) => row.published_version_id !== null,
}

async function readList<K extends ListName>(name: K): Promise<KeptList<ListRow[K]>> {
  const keep = wanted[name] ?? (() => true)
  const rows: ListRow[K][] = []
  let cursor: string | null = null
  do {
    const page: Page<ListRow[K]> = await pages[name]({ cursor, limit: PAGE })
    rows.push(...page.items.filter(keep))
    cursor = page.next
  } while (cursor !== null && rows.length < MOST_ROWS)
  return { rows: rows.slice(0, MOST_ROWS), complete: cursor === null }
}

/** Keeps what was read; a full device costs the copy, not the page. */
async function keep(personId: string, key: string, value: unknown): Promise<void> {
  const db = storeOrNull()
  if (db?.personId !== personId) return
  try {
    await guarded(() => db.reference.put({ key, value, fetchedAt: new Date().toISOString() }))
  } catch (error) {
    if (!(error instanceof StorageFull)) throw error
  }
}

const running = new Map<string, Promise<void>>()

/** Reads something from the server and keeps it; the same thing is read once at a time. */
function renew(key: string, read: () => Promise<unknown>): Promise<void> {
  const { personId } = store()
  const name = `${personId} ${key}`
  let work = running.get(name)
  if (work === undefined) {
    work = read()
      .then((value) => keep(personId, key, value))
      .finally(() => running.delete(name))
    running.set(name, work)
  }
  return work
}

async function isFresh(key: string): Promise<boolean> {
  const row = await store().reference.get(key)
  if (row === undefined) return false
  const age = Date.now() - Date.parse(row.fetchedAt)
  return age >= 0 && age < FRESH_MS
}

export interface Reference<T> {
  /** What is kept; null while there is nothing (not read yet, or never). */
  data: Readonly<Ref<T | null>>
  /** When it was read from the server. */
  fetchedAt: Readonly<Ref<string | null>>
  /** The server is being asked. */
  loading: Readonly<Ref<boolean>>
  /** Why the server could not be asked last; the kept data stays. */
  error: Readonly<Ref<unknown>>
  refresh: () => Promise<void>
}

function useKept<T>(key: () => string | null, read: (key: string) => Promise<T>): Reference<T> {
  const loading = shallowRef(false)
  const error = shallowRef<unknown>(null)
  const row = useLive(async (db) => {
    const at = key()
    return at === null ? null : ((await db.reference.get(at)) ?? null)
  }, key)
  async function refresh(): Promise<void> {
    const at = key()
    if (at === null || storeOrNull() === null) return
    loading.value = true
    error.value = null
    try {
      await renew(at, () => read(at))
    } catch (caught) {
      error.value = caught
    } finally {
      loading.value = false
    }
  }
  watch(
    key,
    async (at) => {
      if (at !== null && storeOrNull() !== null && !(await isFresh(at))) await refresh()
    },
    { immediate: true },
  )
  return {
    data: computed(() => (row.value?.value ?? null) as T | null),
    fetchedAt: computed(() => row.value?.fetchedAt ?? null),
    loading,
    error,
    refresh,
  }
}

/** One of the lists, kept on this device and renewed when the server can be asked. */
export function useReference<K extends ListName>(name: K): Reference<KeptList<ListRow[K]>> {
  return useKept(
    () => `list:${name}`,
    () => readList(name),
  )
}

function readGuide(id: string): Promise<Schemas['GuideVersionOut']> {
  const path = { version_id: id }
  return ok(api.GET('/api/v1/guide-versions/{version_id}', { params: { path } }))
}

function readChecklist(id: string): Promise<Schemas['ChecklistOut']> {
  const path = { checklist_id: id }
  return ok(api.GET('/api/v1/checklists/{checklist_id}', { params: { path } }))
}

function idIn(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

/** A whole published guide: its stages, materials, limits. */
export function useGuideVersion(
  id: MaybeRefOrGetter<string | null | undefined>,
): Reference<Schemas['GuideVersionOut']> {
  return useKept(
    () => (toValue(id) ? `guide:${toValue(id)}` : null),
    (key) => readGuide(idIn(key)),
  )
}

/** A checklist with its questions. */
export function useChecklist(
  id: MaybeRefOrGetter<string | null | undefined>,
): Reference<Schemas['ChecklistOut']> {
  return useKept(
    () => (toValue(id) ? `checklist:${toValue(id)}` : null),
    (key) => readChecklist(idIn(key)),
  )
}

/** Reads what a walk needs in the hall: its guide and its checklist. Silent without a network. */
export async function fetchForWalk(plan: {
  guide_version_id?: string | null
  checklist_id?: string | null
}): Promise<void> {
  const { guide_version_id: guide, checklist_id: checklist } = plan
  const work: Promise<void>[] = []
  if (guide && !(await isFresh(`guide:${guide}`))) {
    work.push(renew(`guide:${guide}`, () => readGuide(guide)))
  }
  if (checklist && !(await isFresh(`checklist:${checklist}`))) {
    work.push(renew(`checklist:${checklist}`, () => readChecklist(checklist)))
  }
  await quietly(work)
}

/** Renews every list that has grown old, the newest checklists, and what walks on the way need. */
export async function refreshReference(): Promise<void> {
  for (const name of Object.keys(pages) as ListName[]) {
    if (await isFresh(`list:${name}`)) continue
    await quietly([renew(`list:${name}`, () => readList(name))])
  }
  const row = await store().reference.get('list:checklists')
  const lists = row?.value as KeptList<Schemas['ChecklistRow']> | undefined
  const newest = (lists?.rows ?? []).slice(0, 3)
  await Promise.all(newest.map(({ id }) => fetchForWalk({ checklist_id: id })))
  const walks = await store().walks.where('stage').anyOf('draft', 'waiting').toArray()
  for (const { plan } of walks) await fetchForWalk(plan)
}

/** A list that may not be read or a server that is away: the kept copy serves on. */
async function quietly(work: Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) {
    if (result.status === 'rejected' && !isProblem(result.reason)) throw result.reason
  }
}
