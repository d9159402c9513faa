import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { holdToken } from '@/api/token'
import {
  expectWhole,
  fake,
  forgetDevice,
  freshStart,
  plan,
  recorded,
  send,
  view,
} from '@tests/support/recorded-walk'
import { server } from '@tests/support/server'

import { putAnswer } from '../parts'
import { finishWalk, reopenWalk, replanWalk } from '../walks'

let run = 0
beforeEach(() => freshStart(`token-${(run += 1)}`))
afterEach(forgetDevice)

describe('refusals', () => {
  const unknown = {
    status: 422,
    code: 'walk.unknown_reference',
    title: '引用的内容不存在',
    title_en: 'Something referred to does not exist',
    errors: [
      { pointer: '/outlet_id', code: 'reference.unknown', message: '不存在', message_en: 'No' },
    ],
  }

  it('are shown at the part; the rest goes, the walk is a draft again', async () => {
    const id = await recorded()
    await finishWalk(id)
    fake.trouble.part = (part) => (part === 'flow.online_login' ? unknown : null)
    expect(await send()).toEqual({ kind: 'done' })
    const found = await view(id)
    expect(found.walk).toMatchObject({ stage: 'draft', endedAt: null, submission: null })
    expect(found.needsCorrection).toBe(true)
    expect(found.answers['flow.online_login']?.refusal).toMatchObject({
      code: 'walk.unknown_reference',
    })
    expect(fake.walks.get(id)?.parts.size).toBe(4)
    expect(fake.log).not.toContain('submit')
  })

  it('are not repeated by themselves, and go with the correction', async () => {
    const id = await recorded()
    fake.trouble.part = (part) => (part === 'flow.online_login' ? unknown : null)
    await send()
    fake.log.length = 0
    await send()
    expect(fake.log).toEqual([])
    fake.trouble = {}
    await putAnswer(id, 'flow.online_login', { value: 'yes', note: '' })
    await finishWalk(id)
    await send()
    expectWhole(id)
  })

  it('of a whole outbox hit only the part they point at', async () => {
    const id = await recorded()
    const error = {
      pointer: '/findings/0/title',
      code: 'too_short',
      message: '太短',
      message_en: 'Short',
    }
    let first = true
    fake.trouble.before = (name) => {
      if (name !== 'sync' || !first) return undefined
      first = false
      const body = { status: 422, code: 'request.invalid_fields', title: '有误', errors: [error] }
      return HttpResponse.json(body, { status: 422 })
    }
    await send()
    const found = await view(id)
    expect(found.findings[0]?.refusal?.errors).toMatchObject([
      { pointer: '/title', message: '太短' },
    ])
    expect(fake.walks.get(id)?.parts.size).toBe(4)
  })

  it('of the plan hold up the walk until the plan is changed, even after the start', async () => {
    const id = await recorded()
    fake.trouble.before = () => HttpResponse.json({ ...unknown, detail: '' }, { status: 422 })
    await send()
    expect(fake.log).toEqual(['plan'])
    expect((await view(id)).walk.refusal?.code).toBe('walk.unknown_reference')
    await send()
    expect(fake.log).toEqual(['plan'])
    fake.trouble = {}
    await replanWalk(id, { ...plan, announced: true }, { subject: '失业登记' })
    await send()
    expect(fake.walks.get(id)).toMatchObject({ state: 'started', plan: { announced: true } })
  })

  it('of the submission name what is missing', async () => {
    const id = await recorded()
    await finishWalk(id)
    const missing = {
      pointer: '/steps/1/outcome',
      code: 'step.no_outcome',
      message: '缺少',
      message_en: 'M',
    }
    fake.trouble.before = (name) =>
      name === 'submit'
        ? HttpResponse.json(
            { status: 409, code: 'walk.incomplete', errors: [missing] },
            { status: 409 },
          )
        : undefined
    await send()
    const { walk } = await view(id)
    expect(walk).toMatchObject({ stage: 'draft', submission: null, refusal: { errors: [missing] } })
    fake.trouble = {}
    await finishWalk(id)
    await send()
    expectWhole(id)
  })

  it('of a photo that is too large leave the walk with its walker', async () => {
    const id = await recorded()
    await finishWalk(id)
    fake.trouble.before = (name) =>
      name === 'photo'
        ? HttpResponse.json({ code: 'request.too_large' }, { status: 413 })
        : undefined
    await send()
    const found = await view(id)
    expect(found.photos.map((photo) => photo.refusal?.status)).toEqual([413, 413])
    expect(found.walk.stage).toBe('draft')
  })

  it('send a photo without its time when the device thinks it is next year', async () => {
    const id = await recorded()
    const fault = { pointer: '/captured_at', code: 'date.future', message: '', message_en: '' }
    fake.trouble.before = (name, { url }) =>
      name === 'photo' && url.includes('captured_at')
        ? HttpResponse.json({ code: 'walk.time_outside', errors: [fault] }, { status: 422 })
        : undefined
    await send()
    expect(fake.walks.get(id)?.files.size).toBe(2)
  })

  it('wait for a new sign-in when the session is over, and lose nothing', async () => {
    const id = await recorded()
    await finishWalk(id)
    server.use(http.post('*/api/v1/auth/refresh', () => HttpResponse.json({}, { status: 401 })))
    fake.trouble.before = (name) =>
      name === 'sync' ? HttpResponse.json({ code: 'auth.required' }, { status: 401 }) : undefined
    expect(await send()).toEqual({ kind: 'sign_in' })
    expect((await view(id)).walk.stage).toBe('waiting')
    fake.trouble = {}
    holdToken('token-again', 600)
    await send()
    expectWhole(id)
  })

  it("sends nothing with another person's token", async () => {
    await recorded()
    server.use(http.get('*/api/v1/me', () => HttpResponse.json({ id: 'somebody-else' })))
    expect(await send()).toEqual({ kind: 'sign_in' })
    expect(fake.log).toEqual([])
  })

  it('lets nobody reopen a walk whose submission may have arrived', async () => {
    const id = await recorded()
    await finishWalk(id)
    await reopenWalk(id)
    await finishWalk(id)
    fake.trouble.after = (name) => (name === 'submit' ? HttpResponse.error() : undefined)
    await send()
    await expect(reopenWalk(id)).rejects.toThrow()
  })
})
