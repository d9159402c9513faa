import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'
import { aFinding, aStep, aWalk, anId, WALK_ID } from '@tests/support/walks'

import AmendDialog from './AmendDialog.vue'
import { changesOf, corrected, startValues } from './changes'
import { bodyOf, missingIn } from './form'

const amendment = (changes: Record<string, unknown>) => ({
  id: anId(70),
  subject: 'step' as const,
  subject_id: aStep(1).id,
  changes,
  statement: '',
  reason: '记错了',
  created_at: '2026-03-03T01:00:00Z',
})

const paper = { name: '户口簿', form: 'copy' as const, listed_in_guide: false }

describe('what an amendment puts right', () => {
  it('is told against the record, and begins where the last one ended', () => {
    const walk = aWalk({
      steps: [aStep(1, { waiting_seconds: 60, note: '原文' })],
      amendments: [amendment({ waiting_seconds: 1800 })],
    })
    expect(changesOf(walk, amendment({ waiting_seconds: 1800 }))).toEqual([
      { field: 'waiting_seconds', before: 60, after: 1800 },
    ])
    expect(startValues(walk, 'step', aStep(1).id)).toMatchObject({
      waiting_seconds: 1800,
      note: '原文',
    })
  })

  it.each([
    [{ note: 'a', fee_fen: null }, { note: 'a', fee_fen: null }, {}],
    [{ note: 'a' }, { note: '' }, { note: '' }],
    [{ fee_fen: null }, { fee_fen: 0 }, { fee_fen: 0 }],
    [{ outcome: 'done' }, { outcome: null }, { outcome: null }],
    [{ materials: [paper] }, { materials: [{ ...paper }] }, {}],
    [{ materials: [paper] }, { materials: [] }, { materials: [] }],
  ])('%o → %o sends %o', (before, now, sent) => {
    expect(corrected(before, now)).toEqual(sent)
  })

  const written = {
    id: anId(1),
    subject: 'walk' as const,
    partId: '',
    values: {},
    changes: {},
    statement: '补一句',
    reason: '漏记',
  }
  it.each([
    [{}, []],
    [{ statement: ' ' }, ['statement']],
    [{ reason: '' }, ['reason']],
    [{ subject: 'step' as const }, ['subject_id']],
    [{ subject: 'step' as const, partId: 's', values: { name: '' } }, ['step.name']],
    [{ subject: 'step' as const, partId: 's', statement: '', changes: { note: '' } }, []],
    [
      { subject: 'step' as const, partId: 's', changes: { materials: [{ ...paper, name: ' ' }] } },
      ['step.materials'],
    ],
  ])('%o misses %o', (changes, missing) => {
    expect(Object.keys(missingIn({ ...written, ...changes }))).toEqual(missing)
  })

  it('says of the whole walk no part and no changes', () => {
    expect(bodyOf(written)).toEqual({
      id: anId(1),
      subject: 'walk',
      statement: '补一句',
      reason: '漏记',
    })
  })
})

describe('the form', () => {
  const walk = aWalk({ findings: [aFinding(1)], steps: [aStep(1, { waiting_seconds: 90 })] })
  const heard: string[] = []
  beforeEach(() => {
    heard.length = 0
  })
  async function show() {
    await renderPage(AmendDialog, {
      props: { walk, guide: null, onDone: () => heard.push('done') },
    })
    return within(await screen.findByRole('dialog', { name: '补充说明' }))
  }

  it('offers only parts that the walk has', async () => {
    const dialog = await show()
    expect(dialog.getAllByRole('radio')).toHaveLength(3)
    expect(dialog.queryByRole('radio', { name: '清单答案' })).toBeNull()
  })

  it('says what is missing and keeps what was typed when the server refuses', async () => {
    server.use(
      http.post('*/api/v1/walks/:id/amendments', () =>
        HttpResponse.json(
          { status: 409, code: 'walk.illegal_state', detail: '当前状态不允许此操作' },
          { status: 409 },
        ),
      ),
    )
    const dialog = await show()
    await userEvent.click(dialog.getByRole('button', { name: '提交补充说明' }))
    expect((await dialog.findByRole('alert')).textContent).toContain('请写明原因')
    const statement = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /补充的事实/ })
    await userEvent.type(statement, '旁边还有三个人在等')
    await userEvent.type(dialog.getByRole('textbox', { name: /为什么/ }), '漏记')
    await userEvent.click(dialog.getByRole('button', { name: '提交补充说明' }))
    expect(await dialog.findByText('当前状态不允许此操作')).toBeTruthy()
    expect(statement.value).toBe('旁边还有三个人在等')
    expect(heard).toEqual([])
  })

  it('sends only the corrected field, in the units of the server, under one id', async () => {
    const sent: { id: string; step?: object; subject_id?: string }[] = []
    server.use(
      http.post('*/api/v1/walks/:id/amendments', async ({ request }) => {
        sent.push((await request.json()) as { id: string })
        if (sent.length === 1) return HttpResponse.json({ code: 'x' }, { status: 500 })
        return HttpResponse.json({ ...amendment({}), walk_id: WALK_ID }, { status: 201 })
      }),
    )
    const dialog = await show()
    await userEvent.click(dialog.getByRole('radio', { name: '环节' }))
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: /哪一个/ }), aStep(1).id)
    const waiting = await dialog.findByRole<HTMLInputElement>('spinbutton', { name: '等候时间' })
    expect(waiting.value).toBe('1.5')
    await userEvent.clear(waiting)
    await userEvent.type(waiting, '30')
    await userEvent.type(dialog.getByRole('textbox', { name: /为什么/ }), '记错了')
    await userEvent.click(dialog.getByRole('button', { name: '提交补充说明' }))
    await dialog.findByRole('alert')
    await userEvent.click(dialog.getByRole('button', { name: '提交补充说明' }))
    await waitFor(() => expect(heard).toEqual(['done']))
    expect(sent[1]).toMatchObject({ subject_id: aStep(1).id, step: { waiting_seconds: 1800 } })
    expect(sent[0]?.id).toBe(sent[1]?.id)
  })
})
