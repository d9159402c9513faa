import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Area } from '@/lib/areas'
import { CORE_TEXTS } from '@/lib/i18n'

import { readSource, sourceFiles } from './sources'

interface Tree {
  [key: string]: string | Tree
}

const ROOT = path.resolve(import.meta.dirname, '../../src')
const tables = import.meta.glob<Area>('../../src/routes/*/index.ts', {
  eager: true,
  import: 'default',
})

function remember<Answer>(ask: (file: string) => Answer): (file: string) => Answer {
  const known = new Map<string, Answer>()
  return (file) => {
    const answer = known.get(file) ?? ask(file)
    known.set(file, answer)
    return answer
  }
}

/** Which file holds which key. */
function homes(): Map<string, string> {
  const found = new Map<string, string>()
  const put = (tree: Tree, prefix: string, name: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') found.set(`${prefix}.${key}`, name)
      else put(value, `${prefix}.${key}`, name)
    }
  }
  for (const file of readdirSync(path.join(ROOT, 'i18n/zh-CN'))) {
    const tree = JSON.parse(readFileSync(path.join(ROOT, 'i18n/zh-CN', file), 'utf8')) as Tree
    put(tree, file.split('.')[0] ?? '', file.slice(0, -'.json'.length))
  }
  return found
}

const home = homes()
const domains = new Set([...home.keys()].map((key) => key.split('.')[0] ?? ''))
const files = new Set(sourceFiles())

const importsOf = remember((file: string): string[] => {
  const code = readFileSync(path.join(ROOT, file), 'utf8')
  const asked = code.matchAll(/^(?!import type|export type).*?(?:from|import\()\s*'([@.][^']*)'/gm)
  return Array.from(asked, ([, name = '']) => {
    const there = name.startsWith('@/')
      ? name.slice(2)
      : path.posix.join(path.posix.dirname(file), name)
    return [there, `${there}.ts`, `${there}/index.ts`].find((one) => files.has(one))
  }).filter((one) => one !== undefined)
})

/** The page and all it is made of, the parts that come later too. */
function madeOf(page: string): Set<string> {
  const found = new Set([page])
  for (const file of found) for (const next of importsOf(file)) found.add(next)
  return found
}

/** Lists like `recorder.outcome`: words for the values of something, with nothing below them. */
const isList = remember((stem: string) => {
  const below = [...home.keys()].filter((key) => key.startsWith(`${stem}.`))
  return below.length > 0 && below.every((key) => !key.slice(stem.length + 1).includes('.'))
})

const stringsIn = remember((file: string) => readSource(file).strings.map(({ text }) => text))
const wordsIn = remember((file: string) => stringsIn(file).filter((text) => /^\w+$/.test(text)))
const keysLike = remember((text: string): string[] => {
  const asks = new RegExp(`^${text.replace(/[.-]/g, '\\$&').replace(/\*/g, '.+')}(\\..+)?$`)
  return [...home.keys()].filter((key) => asks.test(key))
})

/** The keys that `file` may say, where a list is a parameter: those that it or its callers name. */
function saidBy(file: string, parts: readonly string[]): string[] {
  const callers = () => parts.filter((part) => part === file || importsOf(part).includes(file))
  return stringsIn(file)
    .filter((text) => domains.has(text.split('.')[0] ?? '') && /^\w+\.[\w.*-]+$/.test(text))
    .flatMap((text) => {
      const [domain, list = '', ...rest] = text.split('.')
      if (!list.includes('*')) return [text]
      const words = new Set(callers().flatMap(wordsIn))
      const named = [...words].map((word) => `${domain}.${list.replace('*', word)}`).filter(isList)
      return named.map((stem) => [stem, ...rest].join('.'))
    })
    .flatMap(keysLike)
}

/** Texts that a part fetches before it is shown. */
const fetchedBy = remember((file: string): string[] => {
  const code = readFileSync(path.join(ROOT, file), 'utf8')
  return Array.from(code.matchAll(/loadTexts\(\[([^\]]*)\]\)/g), ([, list = '']) =>
    Array.from(list.matchAll(/'([\w.]+)'/g), ([, name = '']) => name),
  ).flat()
})

const pages = Object.entries(tables).flatMap(([table, { id, routes }]) =>
  routes.flatMap(({ component, meta }) => {
    const loads = typeof component === 'function' ? component.toString() : ''
    const file = /([\w-]+\.vue)['"]/.exec(loads)?.[1]
    const room = path.basename(path.dirname(table))
    if (file === undefined || id === 'dev') return []
    return [{ page: `routes/${room}/${file}`, title: meta?.title ?? '', texts: meta?.texts ?? [] }]
  }),
)

/** What is said and not fetched, as `file of texts: key`. */
function unheard(page: string, texts: readonly string[], keys: readonly string[] = []): string[] {
  const parts = [...madeOf(page)]
  const there = new Set([...CORE_TEXTS, ...texts, ...parts.flatMap(fetchedBy)])
  const said = new Set([...keys, ...parts.flatMap((part) => saidBy(part, parts))])
  return [...said].filter((key) => !there.has(home.get(key) ?? '')).sort()
}

describe('a page fetches the texts it says', () => {
  it('every page of every room is looked at', () => {
    const all = [...files].filter((file) => /^routes\/(?!dev\/)\w+\/\w+Page\.vue$/.test(file))
    expect([...new Set(pages.map(({ page }) => page))].sort()).toEqual(all)
  })

  it.each(pages)('$page', ({ page, title, texts }) => {
    expect(unheard(page, texts, [title])).toEqual([])
  })

  it('the shell says what is always there', () => {
    expect(unheard('app/AppShell.vue', [])).toEqual([])
  })

  it('notices what a page of the recorder would not hear', () => {
    const missed = unheard('routes/recorder/StepPage.vue', ['recorder'])
    expect(missed).toContain('recorder.step.name')
    expect(missed).toContain('recorder.conduct.rude') // its list is a parameter
  })
})
