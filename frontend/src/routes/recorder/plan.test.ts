import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { planWalk } from '@/offline'
import { openStore, store } from '@/offline/db'
import {
  aPlan,
  aWalkHere,
  CHANNEL_ID,
  CHECKLIST_ID,
  forgetStore,
  GUIDE_ID,
  MATTER_ID,
  serveReferences,
} from '@tests/support/recorder'
import { aPerson, renderPage } from '@tests/support/render'

import area from '.'

const page = { template: '<router-view />' }
const open = (at: string) => renderPage(page, { at, routes: area.routes })
const person = userEvent.setup()
const subject = () => screen.findByRole('combobox', { name: /事项或一件事/ })

async function choose(typed: string): Promise<void> {
  await waitFor(async () => expect(await store().reference.get('list:matters')).toBeTruthy())
  await person.type(await subject(), typed)
  await person.click(await screen.findByRole('option', { name: /失业保险金申领/ }))
}

beforeEach(() => {
  openStore(aPerson().id)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await forgetStore()
})

describe('planning a walk', () => {
  it('keeps nothing without a subject, and says so', async () => {
    serveReferences()
    await open('/walks/plan')
    await person.click(await screen.findByRole('button', { name: '保存计划' }))
    expect((await screen.findAllByText('请选择要走的事项或一件事')).length).toBeGreaterThan(0)
    expect(await store().walks.count()).toBe(0)
  })

  it('keeps the choices on the page when the device is full', async () => {
    serveReferences()
    await open('/walks/plan')
    await choose('失业')
    await screen.findByText(/8 个工作日/)
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await person.click(screen.getByRole('button', { name: '保存计划' }))
    expect(await screen.findByText(/本机存储已满/)).toBeTruthy()
    expect((await subject()) as HTMLInputElement).toHaveProperty('value', '失业保险金申领')
  })

  it('says what is needed where the device has no catalogue and no network', async () => {
    serveReferences({ offline: true })
    await open('/walks/plan')
    expect(await screen.findByText(/本机还没有事项目录/)).toBeTruthy()
  })

  it('finds by initials, chooses guide, channel and checklist, and begins at once', async () => {
    serveReferences()
    const { router } = await open('/walks/plan')
    await choose('sybx')
    await screen.findByText(/8 个工作日/)
    await person.click(screen.getByRole('button', { name: '现在开始' }))
    await waitFor(() => expect(router.currentRoute.value.name).toBe('record'))
    const [walk] = await store().walks.toArray()
    expect(walk?.startedAt).toBeTruthy()
    expect(walk?.shown.subject).toBe('失业保险金申领')
    expect(walk?.plan).toMatchObject({
      matter_id: MATTER_ID,
      guide_version_id: GUIDE_ID,
      channel_id: CHANNEL_ID,
      checklist_id: CHECKLIST_ID,
      mode: 'in_person',
      acted_identity: 'public',
      announced: false,
    })
  })

  it('takes matter and ticket from the address', async () => {
    serveReferences()
    await open(`/walks/plan?matter=${MATTER_ID}`)
    await waitFor(async () =>
      expect((await subject()) as HTMLInputElement).toHaveProperty('value', '失业保险金申领'),
    )
  })

  it('changes the identity with the mode', async () => {
    serveReferences()
    await open('/walks/plan')
    await choose('失业')
    await person.click(screen.getByText('怎么走'))
    await person.click(await screen.findByLabelText(/督导办/))
    await person.click(screen.getByRole('button', { name: '保存计划' }))
    await waitFor(async () => {
      const [walk] = await store().walks.toArray()
      expect(walk?.plan).toMatchObject({ mode: 'supervise', acted_identity: 'supervisor' })
    })
  })
})

describe('changing the plan', () => {
  it('is refused once the walk has begun', async () => {
    serveReferences()
    const walk = await aWalkHere()
    await open(`/walks/${walk}/plan`)
    expect(await screen.findByText(/走流程已经开始/)).toBeTruthy()
  })

  it('starts from what stands there', async () => {
    serveReferences()
    const walk = await planWalk(aPlan({ questions: ['快吗？'] }), { subject: '失业保险金申领' })
    await open(`/walks/${walk}/plan`)
    const question = await screen.findByLabelText('问题 1')
    expect(question).toHaveProperty('value', '快吗？')
    await person.clear(question)
    await person.type(question, '要跑几趟？')
    await person.click(screen.getByRole('button', { name: '保存计划' }))
    await waitFor(async () =>
      expect((await store().walks.get(walk))?.plan.questions).toEqual(['要跑几趟？']),
    )
  })
})
