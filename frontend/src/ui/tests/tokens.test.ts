import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..')
const files = readdirSync(folder).filter((name) => /\.(vue|css)$/.test(name))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const tokens = read('tokens.css')

/** The declarations of the first block with this selector line. */
function block(selector: string): Map<string, string> {
  const start = tokens.indexOf(`${selector} {`)
  expect(start, selector).toBeGreaterThanOrEqual(0)
  const body = tokens.slice(tokens.indexOf('{', start) + 1, tokens.indexOf('}', start))
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  )
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const light = block(":root[data-theme='light']")
const themes: [string, Map<string, string>][] = [
  ['light', light],
  ['dark', new Map([...light, ...block(":root[data-theme='dark']")])],
  ['contrast', new Map([...light, ...block(":root[data-theme='contrast']")])],
]
const pairs = [
  ...[
    '--ink',
    '--ink-soft',
    '--ink-faint',
    '--accent',
    '--danger',
    '--success',
    '--warning',
  ].flatMap((ink) => [
    [ink, '--surface'],
    [ink, '--canvas'],
  ]),
  ['--ink-faint', '--neutral-soft'],
  ['--accent', '--accent-soft'],
  ['--danger', '--danger-soft'],
  ['--success', '--success-soft'],
  ['--warning', '--warning-soft'],
  ['--on-accent', '--accent-fill'],
  ['--on-accent', '--accent-fill-hover'],
  ['--on-fill', '--danger-fill'],
  ['--on-fill', '--danger-fill-hover'],
] as [string, string][]

describe.each(themes)('the %s theme', (name, theme) => {
  const floor = name === 'contrast' ? 7 : 4.5
  it.each(pairs)('%s on %s can be read', (ink, ground) => {
    expect(contrast(theme.get(ink) ?? '', theme.get(ground) ?? '')).toBeGreaterThanOrEqual(floor)
  })

  it('shows the edge of a control', () => {
    const edge = contrast(theme.get('--line-strong') ?? '', theme.get('--surface') ?? '')
    expect(edge).toBeGreaterThanOrEqual(3)
  })
})

it('dark by choice and dark by the system are the same', () => {
  const chosen = block(":root[data-theme='dark']")
  chosen.delete('--on-accent')
  const start = tokens.indexOf('prefers-color-scheme: dark')
  const body = tokens.slice(start, tokens.indexOf('\n}\n', start))
  for (const [key, value] of chosen) expect(body, key).toContain(`${key}: ${value};`)
})

describe('elder mode', () => {
  const elder = block(":root[data-mode='elder']")
  const rem = (key: string) => Number.parseFloat(elder.get(key) ?? '0') * 16

  it('has no text under 18 px, tight lines of 1.3 and more, no target under 60 px', () => {
    for (const key of [
      '--text-xs',
      '--text-sm',
      '--text-md',
      '--text-lg',
      '--text-xl',
      '--text-2xl',
    ]) {
      expect(rem(key), key).toBeGreaterThanOrEqual(18)
    }
    expect(Number(elder.get('--leading'))).toBeGreaterThanOrEqual(1.3)
    expect(Number(elder.get('--leading-tight'))).toBeGreaterThanOrEqual(1.3)
    expect(rem('--target')).toBeGreaterThanOrEqual(60)
    expect(rem('--target-sm')).toBeGreaterThanOrEqual(60)
  })

  it('is followed by every control: sizes come from the tokens', () => {
    for (const name of [
      'control.css',
      'choice.css',
      'popover.css',
      'UiButton.vue',
      'UiTabs.vue',
      'UiTree.vue',
      'UiTaskList.vue',
      'UiSwitch.vue',
    ]) {
      expect(read(name), name).toMatch(/min-height: (calc\()?var\(--target/)
    }
  })

  it('no component writes a text size of its own', () => {
    const sizes = files
      .filter((name) => name.endsWith('.vue'))
      .flatMap((name) => [...read(name).matchAll(/font-size:\s*([\d.]+)px/g)].map(() => name))
    expect(sizes).toEqual([])
  })
})

it('stays at the browser floor: nothing Chrome 87 or Safari 14 cannot read', () => {
  const late =
    /:has\(|:is\(|:where\(|aspect-ratio|color-mix|@layer|@container|\d(dvh|svh|cqi)\b|\binset:|accent-color/
  for (const name of files) {
    const style = name.endsWith('.css') ? read(name) : (read(name).split('<style scoped>')[1] ?? '')
    expect(late.exec(style)?.[0], name).toBeUndefined()
  }
})
