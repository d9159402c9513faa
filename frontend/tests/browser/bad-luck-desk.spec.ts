import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test'

import { openTicket } from './keyboard'
import { once, refusedBy, type Refusal } from './luck'
import { calling, passwords, signIn } from './people'

const DESK = { width: 1280, height: 800 }
const FAILED: Refusal = {
  status: 500,
  code: 'service.internal_error',
  title: '系统出错，内容未保存',
  title_en: 'Something went wrong on our side; nothing was saved',
}
const TOO_MANY: Refusal = {
  status: 429,
  code: 'request.too_many',
  title: '操作过于频繁，请稍后再试',
  title_en: 'Too many requests',
  headers: { 'Retry-After': '2' },
}
const WORDS = '请先与窗口核实，再定承办单位。'

interface Ticket {
  id: string
  version: number
  title: string
  description: string
}

interface Units {
  items: { id: string; code: string }[]
}

async function desk(browser: Browser, who: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage()
  await signIn(page, who, passwords()[who] ?? '')
  return page
}

/** A ticket of its own for a test: the demonstration's own stay as they are. */
async function submitted(request: APIRequestContext, title: string): Promise<Ticket> {
  const finder = await calling(request, 'zhangsan')
  const description = '大厅叫号机坏了，排队没有先后。'
  return finder<Ticket>('POST', '/tickets', { kind: 'problem', title, description })
}

test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

async function act(page: Page, label: string): Promise<void> {
  const bar = page.getByRole('group', { name: '可以办理的操作' })
  const button = bar.getByRole('button', { name: label, exact: true })
  if ((await button.count()) > 0) await button.click()
  else {
    await bar.getByRole('button').last().click()
    await page.getByRole('menuitem', { name: label }).click()
  }
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Ends the ticket, so that the lists of others are as they were. */
async function annul(request: APIRequestContext, id: string): Promise<void> {
  const office = await calling(request, 'luoming')
  const { version } = await office<Ticket>('GET', `/tickets/${id}`)
  await office('POST', `/tickets/${id}/annul`, { reason: '重复提交' }, version)
}

test('the server fails on a list, then on a note, then asks to wait', async ({
  browser,
  request,
}) => {
  const { id } = await submitted(request, '大厅叫号机坏了，一上午没有修')
  const page = await desk(browser, 'sunhe')
  const list = /\/api\/v1\/tickets\?/
  await page.route(list, (route) => refusedBy(route, FAILED))
  await page.goto('/tickets')
  await expect(page.getByRole('alert').filter({ hasText: FAILED.title })).toBeVisible()
  await page.unroute(list)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()

  await openTicket(page, id)
  const notes = `**/api/v1/tickets/${id}/comments`
  const [failing, crowded] = [once(FAILED), once(TOO_MANY)]
  await page.route(notes, crowded.handle)
  await page.route(notes, failing.handle)
  const box = page.getByLabel('留言内容')
  const send = page.getByRole('button', { name: '发出留言' })
  await box.fill(WORDS)
  await send.click()
  await expect(page.getByText(FAILED.title)).toBeVisible()
  await expect(box).toHaveValue(WORDS)
  await send.click()
  await expect(page.getByText(`${TOO_MANY.title}（请等待 2 秒）`)).toBeVisible()
  await expect(box).toHaveValue(WORDS)
  await send.click()
  await expect(box).toHaveValue('')
  expect([failing.seen.refused, crowded.seen.refused]).toEqual([1, 1])
  const office = await calling(request, 'sunhe')
  const { items } = await office<{ items: { body: string }[] }>('GET', `/tickets/${id}/comments`)
  expect(items.map((one) => one.body)).toEqual([WORDS])
  await annul(request, id)
})

test('two coordinators edit the same ticket', async ({ browser, request }) => {
  const { id } = await submitted(request, '大厅叫号机坏了')
  const [theirs, mine] = ['大厅二楼叫号机坏了', '大厅一楼叫号机坏了']
  const text = '一楼三台叫号机坏了两台，排队没有先后。'
  const pages = await Promise.all([desk(browser, 'sunhe'), desk(browser, 'luoming')])
  for (const page of pages) {
    await openTicket(page, id)
    await act(page, '修改')
  }
  const [one, other] = pages
  const title = (page: Page) => page.getByRole('dialog').getByLabel('一句话说明')
  await title(one).fill(theirs)
  await one.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(one.getByRole('dialog')).toHaveCount(0)
  await title(other).fill(mine)
  await other.getByRole('dialog').getByLabel('具体情况').fill(text)
  await other.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  const choice = other.getByRole('region', { name: '对照并选择' })
  await expect(choice).toContainText(theirs)
  await expect(choice).toContainText(mine)
  await expect(other.getByRole('dialog')).toContainText('孙禾')
  const save = other.getByRole('button', { name: '按所选内容保存' })
  await expect(save).toBeDisabled()
  await choice.getByRole('radio', { name: '我的修改' }).check()
  await save.click()
  await expect(other.getByRole('dialog')).toHaveCount(0)
  const office = await calling(request, 'sunhe')
  const now = await office<Ticket>('GET', `/tickets/${id}`)
  expect([now.title, now.description]).toEqual([mine, text])
  await annul(request, id)
})

test('the ticket is ended while somebody urges its unit', async ({ browser, request }) => {
  const { id, version } = await submitted(request, '大厅叫号机坏了，没有人管')
  const office = await calling(request, 'sunhe')
  const units = await office<Units>('GET', '/organisations?limit=200')
  const unit = units.items.find((one) => one.code === 'employment')?.id
  await office('POST', `/tickets/${id}/dispatch`, { organisation_id: unit }, version)
  const page = await desk(browser, 'sunhe')
  await openTicket(page, id)
  await act(page, '督办催办')
  await annul(request, id)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^催办/ }).check()
  await dialog.getByLabel('督办内容').fill(WORDS)
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('“作废”状态的反馈单不能督办催办')).toBeVisible()
  await expect(dialog.getByLabel('督办内容')).toHaveValue(WORDS)
})

test('the server refuses one field', async ({ browser, request }) => {
  const { id } = await submitted(request, '大厅叫号机坏了，日期写错')
  const page = await desk(browser, 'sunhe')
  await openTicket(page, id)
  await act(page, '交办')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('交给哪个单位').fill('就业促进')
  await page
    .getByRole('option', { name: /就业促进/ })
    .first()
    .click()
  await dialog.getByRole('radio', { name: /指定日期/ }).check()
  const day = dialog.getByLabel('最晚哪天办完')
  await day.fill('2026-01-05') // a day long gone: only the server's calendar says so
  await page.keyboard.press('Control+Enter')
  const summary = dialog.getByRole('alert').filter({ has: page.getByRole('link') })
  await expect(summary).toBeFocused()
  await summary.getByRole('link').click()
  await expect(day).toBeFocused()
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveTitle(/^错误：/)
  await annul(request, id)
})

test('away and back: the text and the filters are still there', async ({ browser, request }) => {
  const { id } = await submitted(request, '大厅叫号机坏了，写到一半')
  const page = await desk(browser, 'sunhe')
  await page.goto('/tickets')
  await page.getByRole('combobox', { name: '期限' }).selectOption('false')
  await page.getByRole('searchbox').fill('写到一半')
  await page.keyboard.press('Enter')
  const row = page.locator(`a[href$="/tickets/${id}"]`)
  await expect(page).toHaveURL(/q=/)
  await expect(row).toHaveCount(1)
  const list = page.url()
  await row.click()
  await page.waitForURL(new RegExp(id))
  await page.getByLabel('留言内容').fill(WORDS)
  await page.goBack()
  await expect(page).toHaveURL(list)
  await expect(page.getByRole('searchbox')).toHaveValue('写到一半')
  await expect(page.getByRole('combobox', { name: '期限' })).toHaveValue('false')
  await expect(row).toHaveCount(1)
  await page.goForward()
  await expect(page.getByLabel('留言内容')).toHaveValue(WORDS)
  await page.goto('/account')
  await page.goBack()
  await expect(page.getByLabel('留言内容')).toHaveValue(WORDS)
  await expect(page.getByText('已恢复未提交的内容')).toBeVisible()
  await annul(request, id)
})
