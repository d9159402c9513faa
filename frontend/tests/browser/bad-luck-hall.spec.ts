import { randomUUID as newId } from 'node:crypto'

import { expect, test, type Browser, type Page } from '@playwright/test'

import { sideways } from './faults'
import { bigPhoto, endStep, HUB, takePhoto } from './hall'
import { fill, noise, put, refusedBy, signInOnTop } from './luck'
import { calling, passwords, signIn, type Call } from './people'
import { beginWalk } from './recording'

const PHONE = { width: 390, height: 844 }
const NOTE = '窗口说系统在升级，让下午再来一趟。'
const ALL_SENT = '已保存，已上传'

interface Told {
  guide_version_id: string
  steps: {
    id: string
    name: string
    note: string
    started_at: string
    ended_at: string | null
    elapsed_ms: number | null
  }[]
}

interface Sessions {
  items: { id: string; user_agent: string }[]
}

/** 张三 at a step of a walk that the server knows. */
async function recording(browser: Browser, device?: string, typed?: string, subject?: RegExp) {
  const context = await browser.newContext({
    viewport: PHONE,
    ...(device === undefined ? {} : { userAgent: device }),
  })
  const page = await context.newPage()
  await signIn(page, 'zhangsan', passwords().zhangsan ?? '')
  await page.evaluate(() => navigator.serviceWorker.ready)
  const ids = await beginWalk(page, typed, subject)
  await expect(page.getByText(ALL_SENT)).toBeVisible()
  return { page, context, ...ids }
}

const note = (page: Page) => page.getByLabel(/备注/)

async function walkOf(call: Call, walk: string): Promise<Told> {
  return call<Told>('GET', `/walks/${walk}`)
}

test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

/** What was typed arrived, and once. */
async function arrived(page: Page, call: Call, walk: string, text: string): Promise<void> {
  const notes = async () => (await walkOf(call, walk)).steps.map((step) => step.note)
  await expect.poll(notes).toEqual([text])
  await expect(page.getByText(ALL_SENT)).toBeVisible()
}

/** Ends a session on the server, as its owner does from another device. */
async function endSession(call: Call, device: string): Promise<void> {
  const { items } = await call<Sessions>('GET', '/auth/sessions?limit=50')
  const found = items.filter((one) => one.user_agent === device)
  expect(found).toHaveLength(1)
  await call('DELETE', `/auth/sessions/${found[0]?.id ?? ''}`)
}

test('the session is ended in mid-recording', async ({ browser, request }) => {
  const call = await calling(request, 'zhangsan')
  const device = `phone-${newId()}`
  const { page, walk } = await recording(browser, device)
  await endSession(call, device)
  await note(page).fill(NOTE)
  await signInOnTop(page, 'zhangsan')
  await expect(note(page)).toHaveValue(NOTE)
  await arrived(page, call, walk, NOTE)
})

test('the session is ended while the phone is offline', async ({ browser, request }) => {
  const call = await calling(request, 'zhangsan')
  const device = `phone-${newId()}`
  const { page, context, walk } = await recording(browser, device)
  await context.setOffline(true)
  await endSession(call, device)
  await note(page).fill(NOTE)
  await expect(page.getByText('已保存在本机', { exact: true })).toBeVisible()
  const address = page.url()
  await page.reload()
  await expect(note(page)).toHaveValue(NOTE)
  await context.setOffline(false)
  await expect(page.locator('#sign-in-username')).toBeVisible()
  await signIn(page, 'zhangsan', passwords().zhangsan ?? '')
  await page.goto(address)
  await expect(note(page)).toHaveValue(NOTE)
  await arrived(page, call, walk, NOTE)
})

test('a photo that is none, and one that the server does not take', async ({
  browser,
  request,
}) => {
  const call = await calling(request, 'zhangsan')
  const { page, walk } = await recording(browser)
  await note(page).fill(NOTE)
  await put(page, '照片.jpg', Buffer.from('这不是照片，只是改了名字的文本文件。'))
  await expect(page.getByText('照片.jpg：这个文件不是照片，请重新拍摄或选择。')).toBeVisible()
  await expect(page.locator('.photo')).toHaveCount(0)
  const much = {
    status: 413,
    code: 'request.body_too_large',
    title: '提交的内容过大',
    title_en: 'The body is too large',
  }
  await page.route('**/evidence/**', (route) => refusedBy(route, much))
  await takePhoto(page, '窗口.jpg', await bigPhoto(page))
  await expect(page.getByText('“窗口.jpg”没被接受')).toBeVisible()
  await expect(page.locator('.photo')).toHaveCount(1)
  await expect(note(page)).toHaveValue(NOTE)
  expect((await walkOf(call, walk)).steps.map((step) => step.note)).toEqual([NOTE])
})

test('no room is left on the phone', async ({ browser }) => {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
  const page = await context.newPage()
  const { origin } = new URL(test.info().project.use.baseURL ?? '')
  const device = await context.newCDPSession(page)
  // enough for the lists and the walk, and set before the store is opened: Chromium remembers it
  await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2 * 1024 * 1024 })
  await signIn(page, 'zhangsan', passwords().zhangsan ?? '')
  await beginWalk(page)
  await fill(note(page), NOTE)
  await expect(page.getByText(ALL_SENT)).toBeVisible()
  const picture = await noise(page)
  await put(page, '窗口.jpg', picture)
  await expect(page.getByText(/^本机存储已满/)).toBeVisible()
  await page.reload()
  await expect(note(page)).toHaveValue(NOTE)
  await expect(page.locator('.photo')).toHaveCount(0)
  await device.send('Storage.overrideQuotaForOrigin', { origin })
  await takePhoto(page, '窗口.jpg', picture)
  await expect(page.getByText(ALL_SENT)).toBeVisible()
})

test('two tabs record the same step', async ({ browser, request }) => {
  const call = await calling(request, 'zhangsan')
  const { page, context, walk } = await recording(browser)
  const second = await context.newPage()
  await second.goto(page.url())
  await note(second).fill(NOTE)
  await expect(note(page)).toHaveValue(NOTE)
  await page.getByLabel('排队等候').fill('35')
  await page.getByLabel('排队等候').blur()
  await expect(second.getByLabel('排队等候')).toHaveValue('35')
  const words = ['第一页接着写。', '第二页接着写。']
  await note(page).pressSequentially(words[0] ?? '')
  await note(second).pressSequentially(words[1] ?? '')
  const agreed = async () => {
    const shown = [await note(page).inputValue(), await note(second).inputValue()]
    const there = (await walkOf(call, walk)).steps[0]?.note
    return there !== NOTE && shown.every((one) => one === there)
  }
  await expect.poll(agreed).toBe(true)
  const text = await note(page).inputValue()
  const winner = words.findIndex((one) => text.includes(one))
  expect(winner).toBeGreaterThanOrEqual(0)
  // words give way to words typed at the same time elsewhere, and only with a word about it
  if (!words.every((one) => text.includes(one))) {
    const told = '另一个标签页也在填写这里。您在这一页填写的内容会保留。'
    await expect([page, second][winner]?.getByText(told) ?? note(page)).toBeVisible()
  }
})

test('somebody sets the clock back an hour in mid-walk', async ({ browser, request }) => {
  const call = await calling(request, 'zhangsan')
  const context = await browser.newContext({ viewport: PHONE })
  await context.addInitScript(() => {
    const Real = Date
    const moved = { by: 0 }
    class Moved extends Real {
      constructor(...given: [] | [string | number]) {
        if (given.length === 0) super(Real.now() + moved.by)
        else super(given[0])
      }
      static override now() {
        return Real.now() + moved.by
      }
    }
    Object.assign(globalThis, { Date: Moved, moved })
  })
  const page = await context.newPage()
  await signIn(page, 'zhangsan', passwords().zhangsan ?? '')
  const { walk } = await beginWalk(page)
  await page.evaluate(() => {
    ;(globalThis as unknown as { moved: { by: number } }).moved.by = -3_600_000
  })
  await page.getByText('办成', { exact: true }).click()
  await endStep(page)
  await expect(page.getByText('手机时间被调过，用时按已有记录推算。').first()).toBeVisible()
  await page.getByRole('button', { name: /^开始：/ }).click()
  await page.waitForURL(/\/steps\//)
  await page.getByText('办成', { exact: true }).click()
  await endStep(page)
  await expect(page.getByText(ALL_SENT)).toBeVisible()
  const { steps } = await walkOf(call, walk)
  expect(steps).toHaveLength(2)
  const stamps = steps.flatMap((step) => [step.started_at, step.ended_at ?? ''])
  expect([...stamps].sort()).toEqual(stamps)
  for (const step of steps) expect(step.elapsed_ms).toBeGreaterThanOrEqual(0)
})

test('the guide is replaced while the walker is offline', async ({ browser, request }) => {
  const office = await calling(request, 'sunhe')
  const { page, context, walk } = await recording(browser, undefined, '档案', /档案接收/)
  const { guide_version_id: bound } = await walkOf(office, walk)
  await context.setOffline(true)
  await note(page).fill(NOTE)
  await page.reload() // the phone was put away
  const old = await office<{ guide_id: string }>('GET', `/guide-versions/${bound}`)
  const why = { change_note: '材料目录调整' }
  const draft = await office<{ id: string; version: number }>(
    'POST',
    `/guides/${old.guide_id}/versions`,
    why,
  )
  await office('POST', `/guide-versions/${draft.id}/publish`, undefined, draft.version)
  await context.setOffline(false)
  await arrived(page, office, walk, NOTE)
  await page.getByRole('link', { name: '返回记录首页' }).click()
  await page.waitForURL(HUB)
  await expect(page.getByText('办事指南已有新版本。这次走流程仍对照开始时的版本。')).toBeVisible()
  expect((await walkOf(office, walk)).guide_version_id).toBe(bound)
})

test('a name of 60 and a note of 5,000 characters at 320 px', async ({ browser, request }) => {
  const call = await calling(request, 'zhangsan')
  const { page, walk } = await recording(browser)
  await page.setViewportSize({ width: 320, height: 800 })
  const name = '省直机关事业单位工作人员流动调配与档案转递材料核验环节'.padEnd(60, '第')
  const long = '窗口说要先到二楼盖章。'.repeat(455).slice(0, 5000)
  await fill(page.getByLabel('环节名称'), name)
  await fill(note(page), long)
  await arrived(page, call, walk, long)
  expect(await sideways(page)).toBe(0)
  await page.getByRole('link', { name: '返回记录首页' }).click()
  await page.waitForURL(HUB)
  await expect(page.getByText(name).first()).toBeVisible()
  expect(await sideways(page)).toBe(0)
  expect((await walkOf(call, walk)).steps[0]?.name).toBe(name)
})

test('the hall’s Wi-Fi answers in the server’s place', async ({ browser, request }) => {
  const call = await calling(request, 'zhangsan')
  const { page, context, walk } = await recording(browser)
  const portal = { status: 200, contentType: 'text/html', body: '<h1>请登录大厅无线网</h1>' }
  await context.route(/\/(api|healthz)/, (route) => route.fulfill(portal))
  await note(page).fill(NOTE)
  await expect(page.getByText(/^连不上服务器。/)).toBeVisible()
  await expect(page.getByText('已保存在本机，1 项等网络')).toBeVisible()
  await page.reload() // even the question who is signed in is answered by the portal
  await expect(note(page)).toHaveValue(NOTE)
  expect((await walkOf(call, walk)).steps[0]?.note).toBe('')
  await context.unroute(/\/(api|healthz)/)
  await page.getByRole('button', { name: '重新连接' }).click()
  await arrived(page, call, walk, NOTE)
})
