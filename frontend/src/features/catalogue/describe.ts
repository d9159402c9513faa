import type { Schemas } from '@/api/client'

import type { GuideWords } from './guide-words'

type Content = Schemas['GuideContentIn']

/** Each section of a guide as one text, to lay two of them side by side. */
export function describe(content: Content, words: GuideWords): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [section, value] of Object.entries(content)) {
    found[section] = Array.isArray(value)
      ? list(section, value, words)
      : words.value(section, value)
  }
  return found
}

function list(section: string, rows: readonly unknown[], words: GuideWords): string {
  if (section === 'channels') return words.value(section, rows)
  return rows.map((row, index) => `${index + 1}. ${part(row as object, words)}`).join('\n')
}

function part(row: object, words: GuideWords): string {
  const { name, ...rest } = row as { name: string } & Record<string, unknown>
  const facts = Object.entries(rest)
    .filter(([, value]) => value !== false)
    .map(([field, value]) => (value === true ? words.field(field) : words.value(field, value)))
    .filter((text) => text !== '')
  return facts.length === 0 ? name : `${name}（${facts.join('，')}）`
}
