import userEvent from '@testing-library/user-event'
import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import WalkReviewPage from '@/routes/walks/WalkReviewPage.vue'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'
import { aStep, aWalk, anId, WALK_ID, walkNeighbours } from '@tests/support/walks'

import { faultsOf, ownField } from './decide'
import { commentsOf, readDraft } from './draft'
import { countDrafts } from './kept'

type Walk = ReturnType<typeof aWalk>
const PERSON = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
const accept = { action: 'accept' as const, demands: [] as string[] }
const sendBack = { action: 'return' as const, demands: ['note'] }
const open = aWalk({ available_actions: [accept, sendBack] })

function serve(walk: Walk) {
  server.use(http.get('*/api/v1/walks/:id', () => HttpResponse.json(walk)))
}
const show = () =>
  renderPage(WalkReviewPage, {
    at: `/walks/${WALK_ID}/review`,
    routes: [
      { path: '/walks/:id/review', component: WalkReviewPage },
      { path: '/walks/:id', component: { template: '' } },
    ],
    person: { permissions: ['walk:read', 'walk:review', 'walk:accept'] },
  })
const problem = (status: number, body: object) =>
  HttpResponse.json({ status, code: 'x', detail: '不行', ...body }, { status })
const comment = (n: number) =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`对“环节${n}”的意见`) })
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /总的意见/ })

beforeEach(() => {
  Object.assign(window, { innerWidth: 1280 })
  server.use(...walkNeighbours)
})

describe('a decision', () => {
  const draft = (changes = {}) => ({ note: '', without: '', comments: {}, ...changes })
  const skip = { action: 'accept' as const, demands: ['without_unit_reason'] }
  it.each([
    [accept, draft(), []],
    [sendBack, draft(), ['note']],
    [sendBack, draft({ note: '  ' }), ['note']],
    [sendBack, draft({ note: '请补' }), []],
    [accept, draft({ note: '长'.repeat(2001) }), ['note']],
    [skip, draft(), ['without_unit_reason']],
    [skip, draft({ without: '急' }), []],
    [accept, draft({ comments: { a: '长'.repeat(1001) } }), ['comment-a']],
  ])('%o', (offer, written, fields) => {
    expect(Object.keys(faultsOf(offer, written, ['a']))).toEqual(fields)
  })

  it('sends only what was said, on steps that are there, in their order', () => {
    const written = draft({ comments: { b: '二', a: ' ', gone: '没了', c: '三' } })
    expect(commentsOf(written, ['a', 'c', 'b'])).toEqual([
      { step_id: 'c', text: '三' },
      { step_id: 'b', text: '二' },
    ])
    expect(ownField('comments.1.text', written, ['a', 'c', 'b'])).toBe('comment-b')
    expect(ownField('note', written, [])).toBe('note')
  })
})

describe('the review page', () => {
  it('says when there is nothing to review, and still shows what was not sent', async () => {
    localStorage.setItem(
      `tongxing.review.${PERSON}.${WALK_ID}`,
      JSON.stringify({ note: '写了一半', without: '', comments: {} }),
    )
    serve(aWalk())
    await show()
    expect(await screen.findByText('现在没有要您审核的')).toBeTruthy()
    expect(screen.getByText('写了一半')).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('refuses to return without a word', async () => {
    serve(open)
    await show()
    await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
    expect((await screen.findByRole('alert')).textContent).toContain('请写明退回的理由')
  })

  it('keeps what was typed over a reload, for this person only', async () => {
    serve(open)
    const view = await show()
    await fireEvent.update(await comment(2), '这里等多久？')
    await fireEvent.update(note(), '总体可以')
    view.unmount()
    expect(countDrafts(PERSON)).toBe(1)
    expect(readDraft(anId(99), WALK_ID)).toBeNull()
    await show()
    expect((await comment(2)).value).toBe('这里等多久？')
    expect(note().value).toBe('总体可以')
    expect(screen.getByText('已恢复您上次没有提交的意见')).toBeTruthy()
  })

  it('accepts, sends the comments, and forgets the draft', async () => {
    const sent: unknown[] = []
    server.use(
      http.post('*/api/v1/walks/:id/accept', async ({ request }) => {
        sent.push(request.headers.get('if-match'), await request.json())
        return HttpResponse.json({ ...open, state: 'accepted', version: 6, available_actions: [] })
      }),
    )
    serve(open)
    const { router } = await show()
    await fireEvent.update(await comment(1), '好')
    await userEvent.click(screen.getByRole('button', { name: '采纳' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/walks/${WALK_ID}`))
    expect(sent).toEqual(['"5"', { note: '', comments: [{ step_id: aStep(1).id, text: '好' }] }])
    expect(countDrafts(PERSON)).toBe(0)
  })

  it('passes a walk on for the unit', async () => {
    const sent: unknown[] = []
    server.use(
      http.post('*/api/v1/walks/:id/endorse', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ ...open, version: 6, available_actions: [] })
      }),
    )
    serve(aWalk({ available_actions: [{ action: 'endorse', demands: [] }, sendBack] }))
    const { router } = await show()
    await userEvent.click(await screen.findByRole('button', { name: '单位审核通过' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/walks/${WALK_ID}`))
    expect(sent).toEqual([{ note: '', comments: [] }])
  })

  it('keeps the text when the walk was changed meanwhile, and says what changed', async () => {
    server.use(
      http.post('*/api/v1/walks/:id/return', () =>
        problem(412, { code: 'request.stale', detail: '内容已被更新' }),
      ),
    )
    serve(open)
    await show()
    await fireEvent.update(await comment(1), '再看看')
    await fireEvent.update(note(), '请补材料')
    await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
    const reload = await screen.findByRole('button', { name: '载入最新内容' })
    const review = {
      id: anId(80),
      round: 1,
      tier: 'unit' as const,
      verdict: 'accepted' as const,
      note: '',
      without_unit_reason: null,
      reviewer_name: '安祺',
      comments: [],
      created_at: '2026-03-03T01:00:00Z',
    }
    serve({ ...open, version: 6, endorsed_at: review.created_at, reviews: [review] })
    await userEvent.click(reload)
    expect(await screen.findByText('安祺给出单位审核意见：通过')).toBeTruthy()
    expect(note().value).toBe('请补材料')
    expect((await comment(1)).value).toBe('再看看')
  })

  it('says in words that the unit has not spoken (409), and keeps the text', async () => {
    server.use(
      http.post('*/api/v1/walks/:id/accept', () =>
        problem(409, {
          code: 'walk.unit_review_pending',
          detail: '单位尚未审核，请说明越过单位审核的原因',
        }),
      ),
    )
    serve(open)
    await show()
    await fireEvent.update(await comment(1), '好')
    await userEvent.click(screen.getByRole('button', { name: '采纳' }))
    expect(await screen.findByText(/单位尚未审核/)).toBeTruthy()
    serve({
      ...open,
      version: 6,
      available_actions: [{ action: 'accept', demands: ['without_unit_reason'] }],
    })
    await userEvent.click(screen.getByRole('button', { name: '载入最新内容' }))
    expect(await screen.findByRole('textbox', { name: /为什么不等单位审核/ })).toBeTruthy()
    expect((await comment(1)).value).toBe('好')
  })

  it('shows a fault of the server at the step it is about (422)', async () => {
    server.use(
      http.post('*/api/v1/walks/:id/accept', () =>
        problem(422, {
          errors: [
            { pointer: '/comments/0/text', code: 'x', message: '含有无效字符', message_en: 'bad' },
          ],
        }),
      ),
    )
    serve(open)
    await show()
    await fireEvent.update(await comment(2), '嗯')
    await userEvent.click(screen.getByRole('button', { name: '采纳' }))
    const alert = await screen.findByRole('alert')
    expect(alert.querySelector('a')?.getAttribute('href')).toBe(`#comment-${aStep(2).id}`)
    expect((await comment(2)).getAttribute('aria-invalid')).toBe('true')
  })

  it('is walked by keys', async () => {
    serve(open)
    await show()
    const box = await comment(1)
    await fireEvent.keyDown(document.body, { key: 'j' })
    expect(document.activeElement?.id).toBe(`step-${aStep(1).id}`)
    await fireEvent.keyDown(document.body, { key: 'j' })
    await fireEvent.keyDown(document.body, { key: 'j' })
    expect(document.activeElement?.id).toBe(`step-${aStep(2).id}`)
    await fireEvent.keyDown(document.body, { key: 'k' })
    await fireEvent.keyDown(document.body, { key: 'c' })
    expect(document.activeElement).toBe(box)
    await fireEvent.keyDown(box, { key: 'Escape' })
    expect(document.activeElement?.id).toBe(`step-${aStep(1).id}`)
    await fireEvent.keyDown(document.body, { key: 'v' })
    expect(document.activeElement?.id).toBe('verdict')
  })
})
