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
    flat(JSON.parse(text) as Tree, name.split('.')[0] ?? name, found)
  }
  return found
}

const keysOf = (language: string, name: string) =>
  [...flat(JSON.parse(files(language)[name] ?? '') as Tree, name.split('.')[0] ?? '', new Map())]
    .map(([key]) => key)
    .sort()

const chinese = all('zh-CN')
const english = all('en')
const params = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1]).sort()

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('lay each text into the same file', () => {
    const names = Object.keys(files('zh-CN')).sort()
    expect(Object.keys(files('en')).sort()).toEqual(names)
    for (const name of names) expect(keysOf('en', name)).toEqual(keysOf('zh-CN', name))
    expect(names.flatMap((name) => keysOf('zh-CN', name))).toHaveLength(chinese.size)
  })

  it('ask for the same values', () => {
    const wrong = [...chinese].filter(
      ([key, text]) => params(text).join() !== params(english.get(key) ?? '').join(),
    )
    expect(wrong).toEqual([])
  })
})
