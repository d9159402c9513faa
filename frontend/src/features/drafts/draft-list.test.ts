import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { noteAnswer, noteSilence } from '@/lib/network'
import { store } from '@/offline/db'
import { holdRunner } from '@/offline/sending'
import { storageState } from '@/offline/storage'
import { finishWalk, planWalk } from '@/offline/walks'
import { forgetDevice, freshStart, ME, plan, recorded, view } from '@tests/support/recorded-walk'
import { renderPage, type RenderOptions } from '@tests/support/render'

import DraftList from './DraftList.vue'
import DraftsBlock from './DraftsBlock.vue'

const REFUSAL = {
  status: 422,
  code: 'walk.unknown_reference',
  title: '引用的内容不存在',
  titleEn: 'Unknown',
  errors: [{ pointer: '/outlet_id', code: 'x', message: '服务点已停用', message_en: 'Closed' }],
}
const page = (options: RenderOptions = {}) =>
  renderPage(DraftList, { person: { id: ME }, ...options })

beforeEach(() => {
  freshStart()
  noteAnswer()
})
afterEach(async () => {
  Object.assign(storageState, { full: false, left: null, persisted: null })
  holdRunner(null)
  await forgetDevice()
})

describe('the drafts', () => {
  it('with nothing on the device lead to the plan', async () => {
    await page()
    const link = await screen.findByRole('link', { name: '计划一次走流程' })
    expect(link.getAttribute('href')).toBe('/walks/plan')
  })

  it('stand in three stages with their counts, and say what only is here', async () => {
    await planWalk(plan, { subject: '社保卡申领' })
    await finishWalk(await recorded())
    const sent = await planWalk(plan, { subject: '退休申请' })
    const server = { number: 'ZL-2026-9', state: 'submitted', version: 9, title: '' } as const
    await store().walks.update(sent, { stage: 'sent', sentAt: '2026-11-02T01:00:00Z', server })
    await page()
    const way = within(await screen.findByRole('list', { name: '三个阶段' }))
    expect(way.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '1草稿',
      '1待上传',
      '1已上传',
    ])
    const waiting = within(screen.getByRole('article', { name: '失业登记' }))
    expect(waiting.getByText('等待上传')).toBeTruthy()
    expect(waiting.getByText('服务器上还没有这条记录')).toBeTruthy()
    expect(waiting.getByText('照片 2')).toBeTruthy()
    expect(screen.getByText('编号 ZL-2026-9')).toBeTruthy()
    expect(screen.getByText('未开始')).toBeTruthy()
  })

  it('name what was refused and lead to it', async () => {
    const id = await recorded()
    const [step] = (await view(id)).steps
    await store().parts.update([id, 'step', step?.id ?? ''], { refusal: REFUSAL })
    await page()
    expect(await screen.findByText('需要更正')).toBeTruthy()
    expect(screen.getByText('环节“取号”', { selector: 'strong' })).toBeTruthy()
    expect(screen.getByText('引用的内容不存在；服务点已停用')).toBeTruthy()
    const fix = screen.getByRole('link', { name: /去更正/ })
    expect(fix.getAttribute('href')).toBe(`/record/${id}/steps/${step?.id ?? ''}`)
  })

  it('can be made a draft again, and not once the submission left', async () => {
    const user = userEvent.setup()
    const id = await recorded()
    await finishWalk(id)
    await page()
    await user.click(await screen.findByRole('button', { name: '改回草稿' }))
    await waitFor(async () => expect((await view(id)).walk.stage).toBe('draft'))
    await finishWalk(id)
    await store().walks.update(id, {
      submission: { ended_at: '', summary: '', question_answers: [] },
    })
    await waitFor(() => expect(screen.queryByRole('button', { name: '改回草稿' })).toBeNull())
  })

  it('leave the device only after a question', async () => {
    const user = userEvent.setup()
    const id = await recorded()
    await page()
    await user.click(await screen.findByRole('button', { name: '从本机删除' }))
    expect(await screen.findByText(/删除后找不回来/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '不删除' }))
    expect((await view(id)).walk.stage).toBe('draft')
    await user.click(screen.getByRole('button', { name: '从本机删除' }))
    await user.click(await screen.findByRole('button', { name: '删除' }))
    await waitFor(async () => expect(await store().walks.count()).toBe(0))
  })

  it('say that there is no network, and are sent when asked', async () => {
    const user = userEvent.setup()
    await recorded()
    const run = vi.fn(() => Promise.resolve())
    holdRunner({ run, stop: () => undefined } as never)
    noteSilence()
    await page()
    expect(await screen.findByText(/现在连不上服务器/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '立即上传' }))
    expect(run).toHaveBeenCalledWith(true)
  })

  it('are loud when the device is full, scarce or may forget', async () => {
    await recorded()
    Object.assign(storageState, { full: true })
    const before = await page()
    expect((await screen.findByRole('alert')).textContent).toContain('本机空间已满')
    before.unmount()
    Object.assign(storageState, { full: false, left: 1024, persisted: false })
    vi.stubGlobal('navigator', {
      ...{ userAgent: navigator.userAgent, language: 'zh-CN' },
      storage: {
        estimate: () => Promise.resolve({ usage: 1, quota: 1025 }),
        persisted: () => Promise.resolve(false),
      },
    })
    await page()
    expect(await screen.findByText('本机空间不足 50 MB')).toBeTruthy()
    expect(await screen.findByText('浏览器可能自动清理未上传的内容')).toBeTruthy()
  })

  it('refuse a file that is no copy of ours', async () => {
    const user = userEvent.setup()
    await page()
    const input = await screen.findByLabelText('从文件恢复', { selector: 'input' })
    await user.upload(input, new File(['{}'], 'a.json', { type: 'application/json' }))
    expect(await screen.findByText('这不是本系统另存的文件。')).toBeTruthy()
  })
})

describe('the block on the home page', () => {
  it('is there only while something waits', async () => {
    const id = await recorded()
    await renderPage(DraftsBlock, { person: { id: ME } })
    expect(await screen.findByText('草稿 1 项')).toBeTruthy()
    await finishWalk(id)
    expect(await screen.findByText('待上传 1 项')).toBeTruthy()
    await store().walks.update(id, { stage: 'sent' })
    await waitFor(() => expect(screen.queryByRole('link')).toBeNull())
  })
})
