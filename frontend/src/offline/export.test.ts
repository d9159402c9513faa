import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  expectWhole,
  forgetDevice,
  freshStart,
  recorded,
  send,
  view,
} from '@tests/support/recorded-walk'

import { store } from './db'
import { exportUnsent, importUnsent } from './export'
import { finishWalk, planWalk } from './walks'
import { plan } from '@tests/support/recorded-walk'

beforeEach(() => freshStart())
afterEach(forgetDevice)

describe('a copy in a file', () => {
  it('brings an unsent walk to an empty device, from where it is sent whole', async () => {
    const id = await recorded()
    await finishWalk(id)
    const file = await exportUnsent()
    await forgetDevice()
    freshStart('another-token')
    expect(await importUnsent(file)).toBe(1)
    expect((await view(id)).photos).toHaveLength(2)
    await send()
    expectWhole(id)
  })

  it('changes nothing that is here', async () => {
    const id = await recorded()
    const file = await exportUnsent()
    await store().walks.update(id, { summary: '后来写的' })
    expect(await importUnsent(file)).toBe(0)
    expect((await view(id)).walk.summary).toBe('后来写的')
  })

  it('holds nothing that was sent', async () => {
    const id = await planWalk(plan, { subject: '' })
    await store().walks.update(id, { stage: 'sent' })
    expect(JSON.parse(await (await exportUnsent()).text())).toMatchObject({ walks: [], parts: [] })
  })

  it.each([
    ['not_a_copy', 'no json'],
    ['not_a_copy', '{"format":"tongxing-unsent","version":9}'],
    [
      'other_person',
      '{"format":"tongxing-unsent","version":1,"person_id":"x","walks":[],"parts":[],"photos":[]}',
    ],
  ])('is refused as %s', async (fault, text) => {
    await expect(importUnsent(new Blob([text]))).rejects.toMatchObject({ fault })
  })
})
