import { expect, type BrowserContext, type Page } from '@playwright/test'

import { chooseSubject } from './recording'

export const PAPER = '解除劳动合同证明（纸质原件）'
export const PROBLEM = '材料提交环节要求提供指南未列明的纸质证明'
export const DEMAND = '希望进度查询显示办理到哪个部门'
export const HUB = /\/record\/[^/]+$/

/** Plans the notice's bundle on the app 辽事通 and begins; answers the walk's id. */
export async function planAndStart(page: Page, channel: string): Promise<string> {
  await page.goto('/walks/plan')
  await chooseSubject(page, '失业', /失业再就业/)
  await page.getByText(channel, { exact: true }).first().click()
  await page.getByText('想弄清什么').click()
  await page.getByRole('button', { name: '加一个问题' }).click()
  await page.getByLabel('问题 1', { exact: true }).fill('所需材料是否与指南一致？')
  await page.getByRole('button', { name: '现在开始' }).click()
  await page.waitForURL(HUB)
  return /\/record\/([^/]+)$/.exec(page.url())?.[1] ?? ''
}

/** The big button at the thumb leads to the next stage of the guide; its name. */
export async function beginStep(page: Page): Promise<string> {
  const next = page.getByRole('button', { name: /^开始：/ })
  const name = ((await next.textContent()) ?? '').replace(/^\s*开始：/, '').trim()
  await next.click()
  await page.waitForURL(/\/steps\//)
  await page.getByText('办成', { exact: true }).click()
  return name
}

export async function endStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束这一环节' }).click()
  await page.getByRole('button', { name: /回到记录首页/ }).click()
  await page.waitForURL(HUB)
}

/** A picture as a phone of twelve megapixels takes it. */
export async function bigPhoto(page: Page): Promise<Buffer> {
  const encoded = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 4000
    canvas.height = 3000
    const pen = canvas.getContext('2d')
    for (let at = 0; pen !== null && at < 400; at += 1) {
      pen.fillStyle = `hsl(${(at * 7) % 360}, 60%, 50%)`
      pen.fillRect((at % 20) * 200, Math.floor(at / 20) * 150, 200, 150)
    }
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.95))
    const reader = new FileReader()
    return new Promise<string>((done) => {
      reader.onload = () => done((reader.result as string).split(',')[1] ?? '')
      reader.readAsDataURL(file ?? new Blob())
    })
  })
  return Buffer.from(encoded, 'base64')
}

export async function takePhoto(page: Page, name: string, buffer: Buffer): Promise<void> {
  const before = await page.locator('.photo').count()
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer })
  await expect(page.locator('.photo')).toHaveCount(before + 1)
}

/** 发现问题, from the step at hand. */
export async function find(page: Page, kind: '问题' | '需求', title: string): Promise<void> {
  await page.getByRole('button', { name: '发现问题' }).click()
  await page.waitForURL(/\/findings\//)
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  await page.getByLabel(/一句话说清/).fill(title)
  await page.getByLabel(/详细情况/).fill(`${title}，办事指南未列明。`)
}

export async function leaveFinding(page: Page): Promise<void> {
  await page.getByRole('button', { name: '完成' }).click()
  await page.waitForURL(/\/steps\//)
}

export async function answerChecklist(page: Page): Promise<void> {
  await page.getByRole('link', { name: '体验清单' }).click()
  await page.waitForURL(/checklist/)
  const groups = page.locator('details')
  for (let at = 0; at < 4; at += 1) {
    const group = groups.nth(at)
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
    await group.getByText('是', { exact: true }).first().click()
  }
  const bundle = groups.nth(4)
  if ((await groups.count()) > 4) {
    if ((await bundle.getAttribute('open')) === null) await bundle.locator('summary').click()
    await bundle.getByText('是', { exact: true }).first().click()
  }
  await page.getByRole('link', { name: /回到记录首页/ }).click()
  await page.waitForURL(HUB)
}

export async function modeRecord(page: Page): Promise<void> {
  await page.getByRole('link', { name: '亲自办记录' }).click()
  await page.waitForURL(/\/mode$/)
  await page.getByLabel('注册登录').check()
  await page.getByLabel('办件编号').fill('LN20231016000001')
  await page.getByRole('link', { name: /回到记录首页/ }).click()
  await page.waitForURL(HUB)
}

export async function checkAndSubmit(page: Page): Promise<void> {
  await page.getByRole('link', { name: '检查并提交' }).click()
  await page.waitForURL(/\/check$/)
  await page.getByLabel(/所需材料是否与指南一致/).fill('多要了一份')
  await page.getByLabel(/总体感受/).fill('从注册登录走到进度查询。')
  await page.getByRole('button', { name: '提交' }).click()
  await page.waitForURL(/\/done$/)
}

/** As after a phone was put away: the tab is gone and opened again at the same place. */
export async function reopened(context: BrowserContext, page: Page): Promise<Page> {
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.locator('h1').first()).toBeVisible()
  return again
}
