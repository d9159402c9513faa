import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { finishWalk, putAnswer, putFinding, setSummary, type LocalPart } from '@/offline'
import { store } from '@/offline/db'
import { findingForm } from '@/features/recorder/finding-form'
import { aStepHere, aWalkHere, forgetStore, serveReferences } from '@tests/support/recorder'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import area from '.'

const page = { template: '<router-view />' }
const open = (at: string) => renderPage(page, { at, routes: area.routes })
const person = userEvent.setup()

async function stepOf(walkId: string, id: string): Promise<LocalPart<'step'>> {
  return (await store().parts.get([walkId, 'step', id])) as LocalPart<'step'>
}
const NOTE = /^备注/

beforeEach(() => serveReferences())
afterEach(async () => {
  vi.restoreAllMocks()
  await forgetStore()
})

describe('a step', () => {
  it('keeps the typed text on the page when the device is full, and says so', async () => {
    const walk = await aWalkHere()
    const step = await aStepHere(walk)
    await open(`/record/${walk}/steps/${step}`)
    const note = await screen.findByLabelText(NOTE)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await person.type(note, '排队')
    expect(await screen.findByText(/本机存储已满/)).toBeTruthy()
    expect((note as HTMLTextAreaElement).value).toBe('排队')
    vi.restoreAllMocks()
    await person.click(screen.getByRole('button', { name: '再保存一次' }))
    await waitFor(async () => expect((await stepOf(walk, step)).content.note).toBe('排队'))
  })

  it('tells at the step why the server refused it', async () => {
    const walk = await aWalkHere()
    const step = await aStepHere(walk)
    const refusal = {
      status: 422,
      code: 'walk.time_outside',
      title: '时间与本次走流程不符',
      titleEn: 'The time does not fit the walk',
      errors: [{ pointer: '/started_at', code: 'x', message: '环节早于开始', message_en: 'Early' }],
    }
    await store().parts.update([walk, 'step', step], { refusal })
    await open(`/record/${walk}/steps/${step}`)
    expect(await screen.findByText('时间与本次走流程不符')).toBeTruthy()
    expect(screen.getByText('环节早于开始')).toBeTruthy()
  })

  it('holds back a note that is too long, and keeps all of it', async () => {
    const walk = await aWalkHere()
    const step = await aStepHere(walk)
    await open(`/record/${walk}/steps/${step}`)
    await person.click(await screen.findByLabelText(NOTE))
    await person.paste('字'.repeat(5001))
    expect(await screen.findByText(/备注最多 5000 字/)).toBeTruthy()
    await waitFor(async () => {
      const kept = await stepOf(walk, step)
      expect([kept.content.note?.length, kept.hold]).toEqual([5001, true])
    })
  })

  it('keeps outcome, materials and those outside of the guide, and ends with one press', async () => {
    const walk = await aWalkHere()
    const step = await aStepHere(walk)
    await open(`/record/${walk}/steps/${step}`)
    await person.click(await screen.findByLabelText('受阻'))
    await person.click(await screen.findByLabelText('居民身份证'))
    await person.type(screen.getByLabelText('指南之外的材料'), '失业证明')
    await person.click(screen.getByRole('button', { name: '加上' }))
    await person.click(screen.getByRole('button', { name: '结束这一环节' }))
    expect(await screen.findByText('已结束')).toBeTruthy()
    const { content } = await stepOf(walk, step)
    expect(content.outcome).toBe('blocked')
    expect(content.materials).toEqual([
      { name: '居民身份证', listed_in_guide: true, form: 'original' },
      { name: '失业证明', listed_in_guide: false, form: 'original' },
    ])
  })

  it('stands still while paused and says so', async () => {
    const walk = await aWalkHere()
    const step = await aStepHere(walk)
    await open(`/record/${walk}/steps/${step}`)
    await person.click(await screen.findByRole('button', { name: '暂停' }))
    expect(await screen.findByRole('button', { name: '继续计时' })).toBeTruthy()
    expect((await stepOf(walk, step)).content.paused_at).toBeTruthy()
  })

  it('shows a way back where there is no such step', async () => {
    const walk = await aWalkHere()
    await open(`/record/${walk}/steps/none`)
    expect(await screen.findByText('这一部分不在了')).toBeTruthy()
  })
})

describe('a finding', () => {
  const id = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e10'

  it('is not left without a title, and what was typed stays', async () => {
    const walk = await aWalkHere()
    await open(`/record/${walk}/findings/${id}`)
    await person.type(await screen.findByLabelText(/^详细情况/), '窗口排队很长')
    await person.click(screen.getByRole('button', { name: '完成' }))
    expect(await screen.findByText(/至少 2 个字/)).toBeTruthy()
    await waitFor(async () => {
      const kept = (await store().parts.get([walk, 'finding', id])) as LocalPart<'finding'>
      expect([kept.hold, kept.content.description]).toEqual([true, '窗口排队很长'])
    })
  })

  it('opened by mistake leaves nothing behind', async () => {
    const walk = await aWalkHere()
    const { router } = await open(`/record/${walk}/findings/${id}`)
    await person.click(await screen.findByRole('button', { name: '完成' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/record/${walk}`))
    expect(await store().parts.get([walk, 'finding', id])).toBeUndefined()
  })

  it('knows the step it came from', async () => {
    const walk = await aWalkHere()
    const step = await aStepHere(walk)
    await open(`/record/${walk}/findings/${id}?step=${step}&stage=st-1`)
    await person.type(await screen.findByLabelText(/一句话说清/), '多要材料')
    await waitFor(async () => {
      const kept = (await store().parts.get([walk, 'finding', id])) as LocalPart<'finding'>
      expect(kept.content).toMatchObject({
        step_id: step,
        guide_stage_id: 'st-1',
        title: '多要材料',
      })
      expect(kept.content.noticed_at).toBeTruthy()
    })
  })
})

describe('the check', () => {
  it('says everything that is missing and takes the focus there', async () => {
    const walk = await aWalkHere({ questions: ['几个环节？'] })
    await aStepHere(walk)
    await open(`/record/${walk}/check`)
    await screen.findByText('清单“全不全”至少答一题')
    await person.click(screen.getByRole('button', { name: '提交' }))
    const box = await screen.findByRole('alert')
    await waitFor(() => expect(document.activeElement).toBe(box))
    for (const words of [
      '环节“注册登录”还没有结束',
      '环节“注册登录”没有选结果',
      '清单“全不全”至少答一题',
      '填写方式记录',
      '还没有回答：几个环节？',
      '写下总体感受',
    ]) {
      expect(within(box).getByText(words)).toBeTruthy()
    }
    expect((await store().walks.get(walk))?.stage).toBe('draft')
  })

  it('locks a whole walk and goes to its confirmation', async () => {
    const walk = await aWalkHere({ case_kind: 'simulated' })
    const step = await aStepHere(walk)
    const part = await stepOf(walk, step)
    const ended_at = part.content.started_at
    const content = { ...part.content, ended_at, outcome: 'done' as const }
    await store().parts.put({ ...part, content })
    for (const dimension of ['coverage', 'flow', 'quality', 'cost']) {
      await putAnswer(walk, `${dimension}.one`, { value: 'yes', note: '' })
    }
    const record = { mode: 'in_person', phases: ['register_login'] }
    await store().parts.put({ ...part, kind: 'mode', id: walk, content: record } as LocalPart)
    const { router } = await open(`/record/${walk}/check`)
    await person.type(await screen.findByLabelText(/^总体感受/), '顺利')
    await person.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/record/${walk}/done`))
    expect(await screen.findByText('联网后给出编号。')).toBeTruthy()
    expect(await store().walks.get(walk)).toMatchObject({ stage: 'waiting', summary: '顺利' })
  })

  it('stands in for a confirmation that would be untrue', async () => {
    const walk = await aWalkHere()
    const { router } = await open(`/record/${walk}/done`)
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/record/${walk}/check`))
  })

  it('asks to put right what is held back', async () => {
    const walk = await aWalkHere()
    const finding = findingForm(undefined, { stepId: null, stageId: null })
    await putFinding(walk, 'f-1', finding, { hold: true })
    await open(`/record/${walk}/check`)
    expect(await screen.findByText('有一个发现没写完整')).toBeTruthy()
  })
})

describe('the hub', () => {
  it('offers the next stage of the guide and begins it', async () => {
    const walk = await aWalkHere()
    const { router } = await open(`/record/${walk}`)
    await person.click(await screen.findByRole('button', { name: '开始：注册登录' }))
    await waitFor(() => expect(router.currentRoute.value.name).toBe('record-step'))
    expect(await screen.findByText('正在计时')).toBeTruthy()
  })

  it('adds a step outside of the guide, never without a name', async () => {
    const walk = await aWalkHere()
    const { router } = await open(`/record/${walk}`)
    await person.click(await screen.findByRole('button', { name: '加一个指南之外的环节' }))
    await person.click(screen.getByRole('button', { name: '开始这一环节' }))
    expect(await screen.findByText('请写环节名称')).toBeTruthy()
    await person.type(screen.getByLabelText('环节名称'), '长'.repeat(60))
    await person.click(screen.getByRole('button', { name: '开始这一环节' }))
    await waitFor(() => expect(router.currentRoute.value.name).toBe('record-step'))
  })

  it('is locked once submitted; as long as nothing left, it can be taken back', async () => {
    const walk = await aWalkHere()
    await setSummary(walk, '好')
    await finishWalk(walk)
    await open(`/record/${walk}`)
    expect(await screen.findByText('已提交，等待上传')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '记一个发现' })).toBeNull()
    await person.click(screen.getByRole('button', { name: '改回草稿' }))
    await waitFor(async () => expect((await store().walks.get(walk))?.stage).toBe('draft'))
  })

  it('says where a walk may be that is nowhere', async () => {
    await aWalkHere()
    server.use(
      http.get('*/api/v1/walks/:id', () =>
        HttpResponse.json(
          { status: 404, code: 'walk.not_found', title: '没有找到该走流程记录', errors: [] },
          { status: 404, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    )
    await open('/record/01a20411-8aab-775b-b18e-000000000000')
    expect(await screen.findByText('没有找到这次走流程')).toBeTruthy()
  })
})
