import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import {
  FINDING,
  forgetDevice,
  freshStart,
  ME,
  plan,
  recorded,
  view,
} from '@tests/support/recorded-walk'

import { closeStore, OfflineDb, openStore, store } from './db'
import { LockedHere, NotHere, onStorageFull, StorageFull } from './errors'
import { patchStep, putAnswer, putFinding, removePart } from './parts'
import { beginStep, endStep, pauseStep } from './steps'
import { storageState } from './storage'
import {
  discardWalk,
  finishWalk,
  planWalk,
  reopenWalk,
  replanWalk,
  setSummary,
  startWalk,
} from './walks'

beforeEach(() => freshStart())
afterEach(forgetDevice)

/** The same application in another tab: modules and database connection of its own. */
async function anotherTab() {
  vi.resetModules()
  const db = await import('./db')
  db.openStore(ME)
  return {
    db,
    parts: await import('./parts'),
    steps: await import('./steps'),
    walks: await import('./walks'),
  }
}

describe('two tabs', () => {
  it('write different parts and different fields without losing any', async () => {
    const id = await recorded()
    const [step] = (await view(id)).steps
    const stepId = step?.id ?? ''
    const other = await anotherTab()
    await Promise.all([
      patchStep(id, stepId, { note: '这个标签页' }),
      other.parts.patchStep(id, stepId, { fee_fen: 500 }),
      putAnswer(id, 'flow.a_b', { value: 'yes', note: '' }),
      other.parts.putAnswer(id, 'flow.c_d', { value: 'no', note: '没有' }),
      setSummary(id, '总结'),
      other.walks.setQuestionAnswer(id, 0, '答案'),
    ])
    const found = await view(id)
    expect(found.steps[0]?.content).toMatchObject({ note: '这个标签页', fee_fen: 500 })
    expect(found.steps[0]?.revision).toBe((step?.revision ?? 0) + 2)
    expect(Object.keys(found.answers)).toEqual(expect.arrayContaining(['flow.a_b', 'flow.c_d']))
    expect(found.walk).toMatchObject({ summary: '总结', questionAnswers: [{ index: 0 }] })
    other.db.closeStore()
  })

  it('number their steps one after the other', async () => {
    const id = await recorded()
    const other = await anotherTab()
    await Promise.all([
      beginStep(id, { name: '缴费' }),
      other.steps.beginStep(id, { name: '取件' }),
    ])
    expect((await view(id)).steps.map(({ content }) => content.position)).toEqual([1, 2, 3, 4])
    other.db.closeStore()
  })
})

describe('a walk', () => {
  it('is locked once it is finished, in every part', async () => {
    const id = await recorded()
    const [step] = (await view(id)).steps
    await finishWalk(id)
    for (const write of [
      () => patchStep(id, step?.id ?? '', { note: '晚了' }),
      () => putAnswer(id, 'flow.a_b', { value: 'yes', note: '' }),
      () => beginStep(id, { name: '晚了' }),
      () => setSummary(id, '晚了'),
      () => removePart(id, 'step', step?.id ?? ''),
      () => replanWalk(id, plan, { subject: '' }),
    ]) {
      await expect(write()).rejects.toBeInstanceOf(LockedHere)
    }
    await reopenWalk(id)
    await setSummary(id, '改好了')
    expect((await view(id)).walk).toMatchObject({ summary: '改好了', endedAt: null })
  })

  it('cannot be finished before it began, and begins once', async () => {
    const id = await planWalk(plan, { subject: '失业登记' })
    await expect(finishWalk(id)).rejects.toBeInstanceOf(LockedHere)
    await startWalk(id)
    const { startedAt } = (await view(id)).walk
    await startWalk(id)
    expect((await view(id)).walk.startedAt).toBe(startedAt)
  })

  it('that is not here says so', async () => {
    await expect(putAnswer('nowhere', 'a.b', { value: 'yes', note: '' })).rejects.toBeInstanceOf(
      NotHere,
    )
    const id = await recorded()
    await discardWalk(id)
    await expect(setSummary(id, '')).rejects.toBeInstanceOf(NotHere)
    expect(await store().bytes.count()).toBe(0)
  })

  it('ends a step that stands still with its pause', async () => {
    const id = await recorded()
    const step = await beginStep(id, { name: '等叫号' })
    await pauseStep(id, step)
    await endStep(id, step, { outcome: 'done' })
    const { content } = (await view(id)).steps[2] ?? {}
    expect(content).toMatchObject({ paused_at: null, outcome: 'done', pauses: [{}] })
    expect(content?.elapsed_ms).toBeGreaterThanOrEqual(0)
  })
})

describe('taking a part away', () => {
  it.each([
    ['step', 0, 'removed'],
    ['step', 1, 'discarded'],
    ['finding', 0, 'removed'],
    ['finding', 1, 'kept'],
  ] as const)('a %s tried %i times is %s', async (kind, triedRevision, outcome) => {
    const id = await recorded()
    const found = await view(id)
    const part = kind === 'step' ? found.steps[0] : found.findings[0]
    await store().parts.update([id, kind, part?.id ?? ''], { triedRevision })
    expect(await removePart(id, kind, part?.id ?? '')).toBe(outcome)
    const after = await view(id)
    expect(after.steps[0]?.content.discarded ?? false).toBe(outcome === 'discarded')
    expect(after.findings).toHaveLength(kind === 'finding' && outcome === 'removed' ? 0 : 1)
    expect(after.photos).toHaveLength(kind === 'step' && outcome === 'removed' ? 1 : 2)
  })
})

describe('a device without room', () => {
  function full(): void {
    closeStore()
    openStore(ME).use({
      stack: 'dbcore',
      name: 'full',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
        }),
      }),
    })
  }

  it('is told by its own error, and nothing is half written', async () => {
    const id = await recorded()
    full()
    let heard = 0
    const stop = onStorageFull(() => (heard += 1))
    await expect(putFinding(id, 'x', { ...FINDING })).rejects.toBeInstanceOf(StorageFull)
    await expect(setSummary(id, '长文字')).rejects.toBeInstanceOf(StorageFull)
    await expect(beginStep(id, { name: '缴费' })).rejects.toBeInstanceOf(StorageFull)
    await expect(planWalk(plan, { subject: '' })).rejects.toBeInstanceOf(StorageFull)
    expect(heard).toBe(4)
    expect(storageState.full).toBe(true)
    const found = await view(id)
    expect(found.findings).toHaveLength(1)
    expect(found.walk.summary).toBe('办成了')
    storageState.full = false
    stop()
  })
})

describe('persons', () => {
  it('see nothing of one another on the same device', async () => {
    const id = await recorded()
    const other = '0198c0de-7a2b-7c3d-8e4f-ffffffffffff'
    openStore(other)
    expect(await store().walks.count()).toBe(0)
    await expect(setSummary(id, '')).rejects.toBeInstanceOf(NotHere)
    openStore(ME)
    expect((await view(id)).walk.id).toBe(id)
    await Dexie.delete(`tongxing-${other}`)
  })

  it('who sign out leave only what waits to be sent', async () => {
    const { clearSent } = await import('./storage')
    const [kept, gone] = [await recorded(), await planWalk(plan, { subject: '' })]
    await store().walks.update(gone, { stage: 'sent', sentAt: new Date().toISOString() })
    await store().reference.put({ key: 'list:channels', value: {}, fetchedAt: '' })
    closeStore()
    await clearSent(ME)
    const db = new OfflineDb(ME)
    expect(await db.walks.toCollection().primaryKeys()).toEqual([kept])
    expect(await db.bytes.count()).toBe(2)
    expect(await db.reference.count()).toBe(0)
    db.close()
    openStore(ME)
  })
})
