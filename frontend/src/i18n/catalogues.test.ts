import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

interface Tree {
  [key: string]: string | Tree
}

const folder = (language: string) => path.join(import.meta.dirname, language)
const files = (language: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder(language)).map((name) => [
      name,
      readFileSync(path.join(folder(language), name), 'utf8'),
    ]),
  )
const sources = import.meta.glob<string>(
  ['../**/*.vue', '../**/*.ts', '!../**/*.test.ts', '!../api/schema.d.ts', '!../routes/dev/**'],
  { eager: true, import: 'default', query: '?raw' },
)

function flat(tree: Tree, prefix: string, found: Map<string, string>): Map<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${prefix}.${key}`, value)
    else flat(value, `${prefix}.${key}`, found)
  }
  return found
}

function all(language: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, text] of Object.entries(files(language))) {
    flat(JSON.parse(text) as Tree, name.slice(0, -'.json'.length), found)
  }
  return found
}

const chinese = all('zh-CN')
const english = all('en')
const params = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1]).sort()

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('ask for the same values', () => {
    const wrong = [...chinese].filter(
      ([key, text]) => params(text).join() !== params(english.get(key) ?? '').join(),
    )
    expect(wrong).toEqual([])
  })

  it('have every text that a page asks for by name', () => {
    const missing: string[] = []
    for (const [file, source] of Object.entries(sources)) {
      for (const match of source.matchAll(/\bt\('([a-z]\w*(?:\.[\w-]+)+)'/g)) {
        const key = match[1] ?? ''
        if (!chinese.has(key)) missing.push(`${file}: ${key}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('are where the words are: no Chinese in the code', () => {
    const wrong: string[] = []
    for (const [file, source] of Object.entries(sources)) {
      const code = source
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/(^|\s)\/\/.*$/gm, '')
        .replace(/^\s*\/.*\/[a-z]*,?$/gm, '') // a pattern reads Chinese, it does not say it
      const line = /.*[\u4e00-\u9fff].*/.exec(code)
      if (line !== null) wrong.push(`${file}: ${line[0].trim()}`)
    }
    expect(wrong).toEqual([])
  })
})
