import { writeFileSync } from 'node:fs'

import { expect, test, type Page } from '@playwright/test'

import { passwords, signIn } from './people'
import { prepareRecording } from './recording'

const ROUNDS = Number(process.env.BROWSER_ROUNDS ?? 5)
const SLOWER = 4
const ROWS = Number(process.env.BROWSER_ROWS ?? 0)
const TICKED = 20
const told: Record<string, number> = {}

interface Seen {
  worst: number
}

/** Counts what the browser says of each press: the time until the next paint that follows it. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { worst: 0 }
    Object.assign(globalThis, { seen })
    const watcher = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0 } = entry as PerformanceEntry & { interactionId?: number }
        if (interactionId > 0) seen.worst = Math.max(seen.worst, entry.duration)
      }
    })
    watcher.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
}

async function slow(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** The worst press of one round, in milliseconds; a press below the browser's threshold is 16. */
async function worst(page: Page, doing: () => Promise<void>): Promise<number> {
  await page.evaluate(() => ((globalThis as unknown as { seen: Seen }).seen.worst = 16))
  await doing()
  await page.waitForTimeout(600) // the browser tells after the paint
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.worst)
}

function note(what: string, milliseconds: number): void {
  told[what] = Math.max(told[what] ?? 0, milliseconds)
}

test.afterAll(() => {
  const file = process.env.BROWSER_TOLD
  if (file !== undefined) writeFileSync(file, JSON.stringify(told))
})

test.describe.configure({ mode: 'serial' })

test('list filter and ticket action', async ({ page }) => {
  await listen(page)
  await signIn(page, 'sunhe', passwords().sunhe ?? '')
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('/tickets')
    await expect(page.getByRole('row').nth(3)).toBeVisible()
    await slow(page, SLOWER)
    const filter = page.getByRole('combobox', { name: '期限' })
    note('list filter', await worst(page, () => filter.press('ArrowDown')))
    await slow(page, 1)
    await page.goto('/tickets?state=submitted')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await expect(page.getByRole('group', { name: '可以办理的操作' })).toBeVisible()
    await slow(page, SLOWER)
    note('ticket action', await worst(page, () => page.keyboard.press('a')))
    await expect(page.getByRole('dialog')).toBeVisible()
    await slow(page, 1)
  }
})

test('step save', async ({ page }) => {
  await listen(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'zhangsan', passwords().zhangsan ?? '')
  const { walk, step } = await prepareRecording(page)
  await page.goto(`/record/${walk}/steps/${step}`)
  const outcomes = page.getByRole('radio', { name: /办成|受阻/ })
  await expect(outcomes.first()).toBeVisible()
  await slow(page, SLOWER)
  for (let round = 0; round < ROUNDS; round += 1) {
    note('step save', await worst(page, () => outcomes.nth(round % 2).click({ force: true })))
    const typing = () => page.getByLabel(/备注/).pressSequentially('看', { delay: 30 })
    note('typing in a step', await worst(page, typing))
  }
})

/** Scrolls on until the server has no more to give; how many rows the list then has. */
async function readToTheEnd(page: Page): Promise<number> {
  const table = page.getByRole('table')
  await table.hover()
  await expect(async () => {
    await page.mouse.wheel(0, 40_000)
    expect(Number(await table.getAttribute('aria-rowcount'))).toBeGreaterThan(0)
  }).toPass({ intervals: [100], timeout: 240_000 })
  return Number(await table.getAttribute('aria-rowcount')) - 1 // the head is counted too
}

test('thousands of rows, scrolled while keys are pressed', async ({ page }) => {
  test.setTimeout(600_000)
  await listen(page)
  await signIn(page, 'sunhe', passwords().sunhe ?? '')
  await page.goto('/tickets?flow=1')
  await expect(page.getByRole('row').nth(3)).toBeVisible()
  const count = await readToTheEnd(page)
  expect(count).toBeGreaterThanOrEqual(ROWS)
  await slow(page, SLOWER)
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole('region', { name: '反馈单列表' }).evaluate((box) => (box.scrollTop = 0))
    await page
      .getByRole('checkbox', { name: /^选中 / })
      .first()
      .focus()
    const scrolling = async () => {
      for (let at = 0; at < TICKED; at += 1) {
        await page.mouse.wheel(0, 1200)
        for (const key of ['Space', 'Tab', 'Tab']) await page.keyboard.press(key)
      }
    }
    note(`keys while ${ROWS} rows scroll`, await worst(page, scrolling))
    // a key that was dropped would be a row that is not ticked
    await expect(page.getByText(`已选 ${String(TICKED)} 条`)).toBeVisible()
    await page.getByRole('button', { name: '取消选择' }).click()
  }
})
