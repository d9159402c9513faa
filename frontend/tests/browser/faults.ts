import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What colours can change; everything else depends on the page's structure and sizes alone. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block']
/** What sizes can change. Larger letters never ask for more contrast. */
const BY_SIZE = ['target-size', 'scrollable-region-focusable']
/** The high contrast promises 7 to 1, and half of the rest for large letters (WCAG AAA). */
const BY_HIGH_CONTRAST = ['color-contrast-enhanced', 'link-in-text-block']

const RULES = {
  all: { type: 'tag', values: TAGS },
  colours: { type: 'rule', values: BY_COLOUR },
  sizes: { type: 'rule', values: BY_SIZE },
  contrast: { type: 'rule', values: BY_HIGH_CONTRAST },
} as const
export type Rules = keyof typeof RULES

interface AxeNode {
  target: unknown
  any: { message: string }[]
}
interface Axe {
  run: (
    root: Document,
    options: unknown,
  ) => Promise<{ violations: { id: string; nodes: AxeNode[] }[] }>
  configure: (spec: unknown) => void
}

/** Faults by axe: rule, place, reason. `all`: every rule, else those that such a look can break. */
export async function axeFaults(page: Page, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
      preload: false,
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id} ${String(node.target)} ${node.any[0]?.message ?? ''}`),
    )
  }, RULES[rules])
}

/** In elder mode large letters need the same contrast as small ones (4.5). */
export async function elderContrast(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const both = { expected: 4.5, minThreshold: 0, maxThreshold: 0 }
    const options = { contrastRatio: { normal: both, large: both } }
    axe.configure({ checks: [{ id: 'color-contrast', options }] })
  })
  return axeFaults(page, 'colours')
}

/** Pixels that the page is wider than the window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** Errors in the console and refusals by the content security policy, from now on. */
export async function watch(page: Page): Promise<string[]> {
  const seen: string[] = []
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    // a first visit asks whether somebody is signed in and hears no
    if (message.type() === 'error' && !text.includes('401')) seen.push(`console: ${text}`)
    if (message.type() === 'warning' && /security policy|\[Vue|\[intlify/i.test(text)) {
      seen.push(`console: ${text}`)
    }
  })
  await page.exposeFunction('reportPolicy', (what: string) => seen.push(`policy: ${what}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportPolicy } = globalThis as unknown as { reportPolicy: (what: string) => void }
      reportPolicy(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return seen
}

/** What is too small on a page in elder mode, by computed style: text, line height, targets. */
export function elderFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TEXT = 18
    const LINE = 1.3
    const TARGET = 60
    const faults = new Set<string>()
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 20)}"`
    const shown = (element: Element) => {
      const box = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      return (
        box.width > 1 &&
        box.height > 1 &&
        style.visibility === 'visible' &&
        style.opacity !== '0' &&
        element.closest('.visually-hidden, .skip, [aria-hidden="true"]') === null
      )
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement
      if (holder === null || (node.textContent ?? '').trim() === '' || !shown(holder)) continue
      const style = getComputedStyle(holder)
      const size = Number.parseFloat(style.fontSize)
      const line = style.lineHeight === 'normal' ? 1.2 * size : Number.parseFloat(style.lineHeight)
      if (size < TEXT - 0.01) faults.add(`text ${size}px ${name(holder)}`)
      if (line / size < LINE - 0.005) faults.add(`line ${(line / size).toFixed(2)} ${name(holder)}`)
    }
    const targets =
      'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [role="switch"], [role="radio"]'
    for (const element of document.querySelectorAll(targets)) {
      if (!shown(element) || element.matches(':disabled')) continue
      const style = getComputedStyle(element)
      // a link inside a sentence is text, as WCAG 2.5.8 has it
      if (element.tagName === 'A' && style.display === 'inline') continue
      // a box or dot is pressed by its whole label
      const pressed = element.matches('input[type=checkbox], input[type=radio]')
        ? (element.closest('label') ?? element)
        : element
      // a link that is laid over its whole card is pressed by the card
      const over = getComputedStyle(element, '::after')
      const card = over.content !== 'none' && over.position === 'absolute' && over.top === '0px'
      const whole = card ? ((pressed as HTMLElement).offsetParent ?? pressed) : pressed
      const box = whole.getBoundingClientRect()
      if (box.height < TARGET - 0.5 || box.width < TARGET - 0.5) {
        faults.add(`target ${Math.round(box.width)}x${Math.round(box.height)} ${name(element)}`)
      }
    }
    return [...faults]
  })
}
