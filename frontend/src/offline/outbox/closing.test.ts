import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  expectWhole,
  fake,
  forgetDevice,
  freshStart,
  ME,
  recorded,
  send,
  view,
} from '@tests/support/recorded-walk'

import { closeStore, OfflineDb, openStore } from '../db'
import { finishWalk } from '../walks'

let run = 0
beforeEach(() => freshStart(`token-${(run += 1)}`))
afterEach(forgetDevice)

/** Ends this page at its n-th write or call: nothing after it happens, as when the tab is closed. */
function mortal(db: OfflineDb, end: number): { ended: () => boolean } {
  let count = 0
  const step = () => {
    count += 1
    if (count >= end) throw new Error('the page is gone')
  }
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: async (request) => {
            step()
            return table.mutate(request)
          },
        }
      },
    }),
  })
  fake.trouble.before = () => {
    count += 1
    return count >= end ? HttpResponse.error() : undefined
  }
  fake.trouble.after = () => {
    count += 1
    return count >= end ? HttpResponse.error() : undefined
  }
  return { ended: () => count >= end }
}

describe('a page closed in the middle', () => {
  it('leaves what the next page finishes, wherever it was closed', async () => {
    let closedAt = 0
    for (let end = 1; ; end += 1) {
      const id = await recorded()
      await finishWalk(id)
      closeStore()
      const dying = new OfflineDb(ME)
      const life = mortal(dying, end)
      await send(dying).catch(() => undefined)
      dying.close()
      fake.trouble = {}
      openStore(ME)
      expect(await send(), `closed at ${end}`).toEqual({ kind: 'done' })
      expectWhole(id)
      expect((await view(id)).walk.stage).toBe('sent')
      if (!life.ended()) break
      closedAt = end
      await forgetDevice()
      freshStart()
    }
    expect(closedAt).toBeGreaterThan(20)
  }, 120_000)
})
