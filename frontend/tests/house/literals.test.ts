import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'

import { ofComponent, readSource, sourceFiles, type Source } from './sources'

interface Tree {
  [key: string]: string | Tree
}

const CHINESE = /[\u3007\u3400-\u9fff\uf900-\ufaff]/
const LETTER = /\p{L}/u
/** Two words and more with a capital in front: what a person would read as a sentence. */
const SENTENCE = /^[A-Z][a-z'’]+,?( [A-Za-z'’]+[,.:!?…]?)+$/

/** Chinese that is worked with and never said: each file with its reason. */
const NOT_SAID: Readonly<Record<string, string>> = {
  'features/recorder/pinyin.ts': 'the characters at which the letters of pinyin begin',
  'features/tickets/inbox/alike.ts': 'words too common to make two tickets alike',
}

const folder = path.resolve(import.meta.dirname, '../../src/i18n')

function flat(tree: Tree, prefix: string, found: Set<string>): Set<string> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.add(`${prefix}.${key}`)
    else flat(value, `${prefix}.${key}`, found)
  }
  return found
}
function keysOf(language: string): Set<string> {
  const found = new Set<string>()
  for (const name of readdirSync(path.join(folder, language))) {
    const tree = JSON.parse(readFileSync(path.join(folder, language, name), 'utf8')) as Tree
    flat(tree, name.split('.')[0] ?? name, found)
  }
  return found
}

const keys = keysOf('zh-CN')
const domains = new Set([...keys].map((key) => key.split('.')[0] ?? ''))
const sources = sourceFiles().map(readSource)

const literals = (all: readonly Source[]): string[] =>
  all.flatMap(({ file, strings, written }) => [
    ...strings
      .filter(({ text }) => (CHINESE.test(text) && !(file in NOT_SAID)) || SENTENCE.test(text))
      .map(({ at, text }) => `${at} ${text}`),
    ...written.filter(({ text }) => LETTER.test(text)).map(({ at, text }) => `${at} ${text}`),
  ])

/** `a.*.title` as a pattern of keys. */
const pattern = (text: string) =>
  new RegExp(`^${text.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replace(/\*/g, '.+')}$`)

/** What the code may be asking for: whole keys, keys with holes, and the stems of families. */
function asked(): { whole: Set<string>; holes: Set<string> } {
  const whole = new Set<string>()
  const holes = new Set<string>()
  for (const { text } of sources.flatMap(({ strings }) => strings)) {
    const domain = text.split('.')[0] ?? ''
    if (!domains.has(domain) || !/^[\w.*-]+$/.test(text)) continue
    if (text.includes('*')) holes.add(text)
    else whole.add(text)
  }
  return { whole, holes }
}

describe('every text is in the catalogues', () => {
  it('no template and no script says anything itself', () => {
    expect(literals(sources)).toEqual([])
  })

  it('no exception outlives its file', () => {
    expect(Object.keys(NOT_SAID).filter((file) => !sourceFiles().includes(file))).toEqual([])
  })

  it.each([
    ['a text', '<template><p>保存</p></template>'],
    ['an English text', '<template><p>Save</p></template>'],
    ['an attribute that is read out', '<template><img alt="照片"></template>'],
    ['a string in a template', `<template><p>{{ late ? '已超期' : '' }}</p></template>`],
    ['a string in a binding', `<template><p :title="'已超期'" /></template>`],
    ['a string in a script', `<script setup lang="ts">const a = '已超期'</script>`],
    ['a sentence in a script', `<script setup lang="ts">const a = 'Try again later'</script>`],
  ])('it sees %s', (_, code) => {
    expect(literals([ofComponent('a.vue', parse(code).descriptor)])).toHaveLength(1)
  })

  it.each([
    ['a comment', '<template><!-- 保存 --><p /></template>'],
    ['a key', `<template><p :title="t('common.save')">{{ t('common.save') }}</p></template>`],
    ['a class', '<template><p class="row is here" /></template>'],
    [
      'an error for builders',
      `<script setup lang="ts">throw new Error('No such room here')</script>`,
    ],
    ['a pattern', `<script setup lang="ts">const a = /[一-龥]/</script>`],
  ])('it leaves %s alone', (_, code) => {
    expect(literals([ofComponent('a.vue', parse(code).descriptor)])).toEqual([])
  })
})

describe('the catalogues', () => {
  it('have every key that is asked for', () => {
    const { whole, holes } = asked()
    const called = new Set(
      [...sourceFiles()].flatMap((file) => {
        const code = readFileSync(path.join(folder, '..', file), 'utf8')
        return Array.from(code.matchAll(/\bt[em]?\(\s*'([\w.-]+)'/g), (match) => match[1] ?? '')
      }),
    )
    const isFamily = (stem: string) => [...keys].some((key) => key.startsWith(`${stem}.`))
    const missing = [...called].filter((key) => !keys.has(key) && !isFamily(key))
    const empty = [...holes].filter((text) => {
      const asks = pattern(text)
      return ![...keys].some((key) => asks.test(key))
    })
    expect({ missing, empty }).toEqual({ missing: [], empty: [] })
    expect(whole.size).toBeGreaterThan(0)
  })

  it('have no key that nobody asks for', () => {
    const { whole, holes } = asked()
    const asks = [...holes].map(pattern)
    const unused = [...keys].filter((key) => {
      if (whole.has(key) || asks.some((one) => one.test(key))) return false
      const parts = key.split('.')
      const stems = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
      return !stems.some((stem) => stem.includes('.') && whole.has(stem))
    })
    expect(unused).toEqual([])
  })
})
