import { test, type Browser, type Page } from '@playwright/test'

import { asking, passwords, signIn } from './people'
import { first, type Ask } from './visits'

interface Shot {
  name: string
  who: string
  at: (ask: Ask) => Promise<string>
  /** Brings the page to what shall be seen. */
  before?: (page: Page) => Promise<void>
}
const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const
const MODES = ['normal', 'elder'] as const
const plain = (address: string) => () => Promise.resolve(address)

const SHOTS: readonly Shot[] = [
  { name: 'my-work', who: 'sunhe', at: plain('/') },
  { name: 'triage', who: 'sunhe', at: plain('/tickets/inbox') },
  { name: 'tickets', who: 'sunhe', at: plain('/tickets') },
  { name: 'board', who: 'sunhe', at: plain('/tickets/board') },
  {
    name: 'ticket',
    who: 'hanzhou',
    at: first('/tickets?state=rectifying&limit=1', (id) => `/tickets/${id}`),
  },
  { name: 'walks', who: 'zhangsan', at: plain('/walks') },
  { name: 'walk-plan', who: 'zhangsan', at: plain('/walks/plan') },
  {
    name: 'walk',
    who: 'sunhe',
    at: first('/walks?state=submitted&limit=1', (id) => `/walks/${id}`),
  },
  { name: 'problems', who: 'sunhe', at: plain('/lists/problems') },
  { name: 'guide', who: 'sunhe', at: first('/guides?limit=1', (id) => `/catalogue/guides/${id}`) },
  { name: 'calendar', who: 'hecheng', at: plain('/admin/calendar') },
  { name: 'audit', who: 'ranqing', at: plain('/audit') },
]

const FOLDER = process.env.BROWSER_SHOTS ?? ''

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const mode of MODES) {
    test(`${size}, ${mode}`, async ({ browser, request }) => {
      for (const who of new Set(SHOTS.map((shot) => shot.who))) {
        const page = await opened(browser, viewport, mode)
        await signIn(page, who, passwords()[who] ?? '')
        const ask = await asking(request, who)
        for (const shot of SHOTS.filter((one) => one.who === who)) {
          await page.goto(await shot.at(ask))
          await page.locator('h1').first().waitFor()
          await page.waitForLoadState('networkidle')
          await shot.before?.(page)
          const path = `${FOLDER}/${shot.name}-${size}-${mode}.jpg`
          await page.screenshot({ path, type: 'jpeg', quality: 82, animations: 'disabled' })
        }
        await page.context().close()
      }
    })
  }
}

async function opened(
  browser: Browser,
  viewport: { width: number; height: number },
  mode: string,
): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.5 })
  await context.addInitScript((chosen) => {
    localStorage.setItem('tongxing.preferences', JSON.stringify({ mode: chosen }))
  }, mode)
  return context.newPage()
}
