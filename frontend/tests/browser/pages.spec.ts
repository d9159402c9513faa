import { expect, test, type Page } from '@playwright/test'

import { axeFaults, elderContrast, elderFaults, sideways, watch, type Rules } from './faults'
import { asking, handInTable, passwords, signIn } from './people'
import { prepareRecording } from './recording'
import { knownRoutes, VISITS, type Ask, type Recording, type Visit } from './visits'

const HEIGHT = 800
const WIDTHS = [1280, 390, 320]
/** Each look with the rules that only it can break: colours do not change with the size of letters. */
const LOOKS: readonly (readonly [theme: string, scale: string, rules: Rules | null])[] = [
  ['light', '100', 'all'],
  ['light', '150', 'sizes'],
  ['dark', '100', 'colours'],
  ['dark', '150', null],
  ['contrast', '100', 'contrast'],
  ['contrast', '150', null], // its lines are wider: does the page still fit?
]
const LANGUAGES = ['zh-CN', 'en'] as const

test('every route of the application is visited', () => {
  const visited = VISITS.map((visit) => visit.route)
  expect(knownRoutes().filter((route) => !visited.includes(route))).toEqual([])
})

const people = [...new Set(VISITS.map((visit) => visit.who))]
for (const who of people) {
  for (const language of LANGUAGES) {
    test(`${who ?? 'nobody'} in ${language}`, async ({ page, request }) => {
      const seen = await watch(page)
      const visits = VISITS.filter((one) => one.who === who)
      if (who !== null) await signIn(page, who, passwords()[who] ?? '')
      const made = visits.some((visit) => visit.recording) ? await prepareRecording(page) : null
      if (visits.some((visit) => visit.route === '/imports/:id'))
        await handInTable(request, who ?? '')
      await speak(page, language)
      const ask: Ask =
        who === null ? () => Promise.reject(new Error('nobody')) : await asking(request, who)
      for (const visit of visits) {
        const faults = await faultsOf(page, await addressOf(visit, ask, made), language)
        expect.soft([...faults, ...seen.splice(0)], `${visit.route} in ${language}`).toEqual([])
      }
    })
  }
}

/** Chooses the language as the person's own setting, from the next page on. */
async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript((chosen) => {
    const key = 'tongxing.preferences'
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>
    localStorage.setItem(key, JSON.stringify({ ...kept, language: chosen }))
  }, language)
}

async function addressOf(visit: Visit, ask: Ask, made: Recording | null): Promise<string> {
  if (visit.recording !== undefined && made !== null) return visit.recording(made)
  return visit.at === undefined ? visit.route : visit.at(ask)
}

async function faultsOf(page: Page, address: string, language: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: HEIGHT })
  await page.goto(address)
  await settled(page)
  const found: string[] = []
  const note = (where: string, faults: string[]) => {
    found.push(...faults.map((fault) => `${where}: ${fault}`))
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    for (const [theme, scale, rules] of LOOKS) {
      await look(page, { 'data-theme': theme, 'data-scale': scale, 'data-mode': null })
      const where = `${width} ${theme} ${scale}%`
      const over = await sideways(page)
      if (over > 0) note(where, [`sideways ${over}px`])
      // the third theme is measured in one language: another has other lengths, not other colours
      const wanted = theme !== 'contrast' || language === 'zh-CN' ? rules : null
      if (wanted !== null) note(where, await axeFaults(page, wanted))
    }
    await look(page, { 'data-theme': 'light', 'data-scale': '100', 'data-mode': 'elder' })
    const over = await sideways(page)
    if (over > 0) note(`${width} elder`, [`sideways ${over}px`])
    if (language === 'zh-CN') note(`${width} elder`, await elderFaults(page))
  }
  if (language === 'zh-CN') note('elder', await elderContrast(page))
  return found
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Sets how the page looks as the preferences do, without waiting for transitions. */
async function look(page: Page, attributes: Record<string, string | null>): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (const [name, value] of Object.entries(wanted)) {
      if (value === null) document.documentElement.removeAttribute(name)
      else document.documentElement.setAttribute(name, value)
    }
    document.getAnimations().forEach((animation) => animation.finish())
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    document.getAnimations().forEach((animation) => animation.finish())
  }, attributes)
}
