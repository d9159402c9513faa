import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { expect, test, type Browser, type Page } from '@playwright/test'

import { signInFirst } from './first-sign-in'
import * as hall from './hall'
import {
  choose,
  confirm,
  fileAsked,
  mainAction,
  mark,
  openTicket,
  pick,
  press,
  tabOnto,
  write,
} from './keyboard'
import { passwords } from './people'

const TOLD = process.env.BROWSER_TOLD ?? ''
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
/** The published guide of the bundle has so many. */
const STAGES = 6
const EMPLOYMENT = '就业促进'
const CENTRE = '社会保险事业'

async function person(browser: Browser, who: string, viewport: typeof PHONE): Promise<Page> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await signInFirst(page, who, passwords()[who] ?? '')
  return page
}

test('the notice’s example', async ({ browser }) => {
  test.setTimeout(300_000)
  const walked = await test.step('张三 walks without a network', () => walk(browser))
  const office = await person(browser, 'sunqi', DESK)
  const tickets = await test.step('行风办 hands the tickets out', () => triage(office))
  const lisi = await person(browser, 'lisi', DESK)
  const zhaoliu = await person(browser, 'zhaoliu', DESK)
  await test.step('an objection, overruled', async () => {
    await openTicket(lisi, tickets.problem)
    await choose(lisi, '提出派单异议')
    await write(lisi, '理由', '材料由窗口所在市收取')
    await confirm(lisi, '派单异议')
    await openTicket(office, tickets.problem)
    await choose(office, '驳回异议')
    await write(office, '理由', '事项由本处牵头')
    await confirm(office, '已交办')
  })
  await test.step('both units accept; one asks for more time', async () => {
    for (const [page, id] of [
      [lisi, tickets.problem],
      [zhaoliu, tickets.demand],
    ] as const) {
      await openTicket(page, id)
      await choose(page, '接收整改')
      await press(page, '接收整改')
      await expect(page.locator('main header').first()).toContainText('整改中')
    }
    await openTicket(zhaoliu, tickets.demand)
    await choose(zhaoliu, '申请延期')
    await write(zhaoliu, '天数', '3')
    await write(zhaoliu, '为什么需要延期', '需与大数据局联调接口')
    await confirm(zhaoliu)
    await openTicket(office, tickets.demand)
    await choose(office, '批准延期')
    await confirm(office)
  })
  await test.step('measures with evidence, and the report', async () => {
    await rectify(lisi, tickets.problem, '删除必传设置，改为与就业系统联网核验')
    await rectify(zhaoliu, tickets.demand, '进度查询增加经办部门和剩余天数')
  })
  const zhang = walked.page
  await test.step('the finder evaluates in large type; one falls back and is done again', async () => {
    await elder(zhang)
    await evaluate(zhang, tickets.problem, '不满意', '系统改了，窗口仍口头要求纸质件', '整改中')
    await evaluate(zhang, tickets.demand, '满意', '能看到在哪个部门、还剩几天', '待销号')
    await rectify(lisi, tickets.problem, '窗口人员培训并张贴一次性告知单')
    await evaluate(zhang, tickets.problem, '满意', '不再要求', '待销号')
  })
  await test.step('sign-off and Annex 4', async () => {
    const signer = await person(browser, 'zhouba', DESK)
    for (const id of [tickets.problem, tickets.demand]) {
      await openTicket(signer, id)
      await choose(signer, '销号')
      await confirm(signer, '已销号')
    }
    await annex4(signer)
  })
  mkdirSync(dirname(TOLD), { recursive: true })
  writeFileSync(TOLD, JSON.stringify({ walk: walked.id, steps: walked.steps, tickets }))
})

async function walk(browser: Browser): Promise<{ id: string; steps: string[]; page: Page }> {
  let page = await person(browser, 'zhangsan', PHONE)
  const context = page.context()
  await page.evaluate(() => navigator.serviceWorker.ready)
  const id = await hall.planAndStart(page, '辽事通')
  const steps = [await hall.beginStep(page)]
  await hall.endStep(page)
  await context.setOffline(true)
  steps.push(await hall.beginStep(page))
  await page.waitForTimeout(1000) // as long as it takes to put a phone away
  await page.reload()
  await hall.endStep(page)
  steps.push(await hall.beginStep(page))
  await page.getByLabel('指南之外的材料').fill(hall.PAPER)
  await page.getByRole('button', { name: '加上' }).click()
  await hall.find(page, '问题', hall.PROBLEM)
  await hall.takePhoto(page, '材料清单.jpg', await hall.bigPhoto(page))
  await hall.leaveFinding(page)
  page = await hall.reopened(context, page)
  const second = await context.newPage()
  await second.goto(page.url())
  await second.getByLabel(/备注/).fill('窗口口头要求，没有书面告知。')
  await expect(page.getByLabel(/备注/)).toHaveValue('窗口口头要求，没有书面告知。')
  await second.close()
  await hall.endStep(page)
  while (steps.length < STAGES) {
    steps.push(await hall.beginStep(page))
    if (steps.length === STAGES) {
      await hall.find(page, '需求', hall.DEMAND)
      await hall.leaveFinding(page)
    }
    await hall.endStep(page)
  }
  await hall.answerChecklist(page)
  await hall.modeRecord(page)
  await hall.checkAndSubmit(page)
  await send(page)
  return { id, steps, page }
}

/** The network comes back, with a server that is busy at first. */
async function send(page: Page): Promise<void> {
  let refusals = 0
  await page.route('**/api/v1/walks/**', async (route) => {
    const write = route.request().method() !== 'GET'
    if (!write || refusals >= 4) return route.continue()
    refusals += 1
    return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: '' })
  })
  await page.context().setOffline(false)
  await expect(page.getByText('走流程已提交')).toBeVisible({ timeout: 60_000 })
  expect(refusals).toBe(4)
  await page.unroute('**/api/v1/walks/**')
}

/** Both tickets from the inbox by single keys. */
async function triage(page: Page): Promise<{ problem: string; demand: string }> {
  const found: Record<string, string> = {}
  await page.goto('/tickets/inbox')
  await expect(page.getByRole('heading', { name: hall.PROBLEM }).first()).toBeVisible()
  for (let at = 0; at < 2; at += 1) {
    const problem = (await page.getByRole('heading', { name: hall.PROBLEM }).count()) > 0
    const unit = problem ? EMPLOYMENT : CENTRE
    await page.keyboard.press('d')
    await expect(page.getByRole('dialog')).toBeVisible()
    await pick(page, '承办单位', unit, unit)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    found[problem ? 'problem' : 'demand'] = 'sent'
  }
  expect(Object.keys(found)).toHaveLength(2)
  await expect(page.getByText('全部处理完了')).toBeVisible()
  const ids: Record<string, string> = {}
  for (const [kind, title] of [
    ['problem', hall.PROBLEM],
    ['demand', hall.DEMAND],
  ] as const) {
    await page.goto('/tickets')
    await tabOnto(page, page.getByRole('link', { name: title }).first())
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/tickets\/[0-9a-f-]{36}/)
    ids[kind] = /\/tickets\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  }
  return { problem: ids.problem ?? '', demand: ids.demand ?? '' }
}

async function rectify(page: Page, id: string, title: string): Promise<void> {
  await openTicket(page, id)
  await choose(page, '制定措施')
  await write(page, '措施名称', title)
  await confirm(page)
  await openTicket(page, id)
  await press(page, '并上传佐证')
  await expect(page.getByRole('dialog')).toBeVisible()
  await write(page, '完成情况', '已上线')
  const picture = await hall.bigPhoto(page)
  const file = { name: '整改后页面.jpg', mimeType: 'image/jpeg', buffer: picture }
  const button = page.getByRole('dialog').locator('input[type=file]').first()
  await (await fileAsked(page, button)).setFiles(file)
  await expect(page.getByText('已上传').first()).toBeVisible()
  await confirm(page)
  await openTicket(page, id)
  await mainAction(page)
  await write(page, '整改结果', '整改完成，请复走')
  await confirm(page, '待复核')
}

async function elder(page: Page): Promise<void> {
  await page.goto('/account')
  await expect(page.locator('h1')).toHaveText('我的账号')
  await page.getByText('长辈版：大字、大按钮').click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
}

async function evaluate(
  page: Page,
  id: string,
  level: string,
  comment: string,
  state: string,
): Promise<void> {
  await openTicket(page, id)
  await choose(page, '评价')
  await mark(page, level)
  await write(page, '想说的话', comment)
  await confirm(page, state)
}

async function annex4(page: Page): Promise<void> {
  await page.goto('/lists/annex-4')
  await expect(page.getByLabel(/填报单位/)).toBeVisible()
  await write(page, '填报单位', '人才开发处')
  await write(page, '填报人姓名', '王填报')
  await write(page, '联系方式', '024-00000000')
  const coming = page.waitForEvent('download')
  await press(page, '下载 Word')
  const download = await coming
  await download.saveAs(`${dirname(TOLD)}/annex4.docx`)
}
