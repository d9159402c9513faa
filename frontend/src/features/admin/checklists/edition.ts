import type { Schemas } from '@/api/client'
import { DIMENSIONS } from '@/api/vocabulary'

export type Checklist = Schemas['ChecklistOut']
export type Dimension = Schemas['Dimension']

export interface DraftQuestion {
  key: string
  dimension: Dimension
  heading: string
  article: string
  phrase: string
  text: string
  text_en: string
}

export interface EditionDraft {
  title: string
  title_en: string
  document: string
  issued_on: string
  questions: DraftQuestion[]
}

const LONGEST_ARTICLE = 2000
const LONGEST_SLUG = 44

export function editionOf(from: Checklist): EditionDraft {
  return {
    title: from.title,
    title_en: from.title_en,
    document: from.document,
    issued_on: from.issued_on,
    questions: [...from.questions]
      .sort((one, other) => one.position - other.position)
      .map(({ key, dimension, heading, article, phrase, text, text_en }) => ({
        key,
        dimension,
        heading,
        article,
        phrase,
        text,
        text_en,
      })),
  }
}

export const questionsOf = <Of extends { dimension: Dimension }>(
  questions: readonly Of[],
  dimension: Dimension,
): Of[] => questions.filter((one) => one.dimension === dimension)

/** A key for a new question, from its English words: letters only, and not in use yet. */
export function keyFor(dimension: Dimension, words: string, taken: readonly string[]): string {
  const slug =
    words
      .toLowerCase()
      .replace(/[^a-z]+/g, '_')
      .slice(0, LONGEST_SLUG - dimension.length)
      .replace(/^_+|_+$/g, '') || 'question'
  let key = `${dimension}.${slug}`
  for (let turn = 0; taken.includes(key); turn += 1) {
    key = `${dimension}.${slug}_${'abcdefghijklmnopqrstuvwxyz'.charAt(turn % 26)}${'z'.repeat(Math.floor(turn / 26))}`
  }
  return key
}

/** Moves a question among those of its dimension. */
export function moved(
  questions: readonly DraftQuestion[],
  key: string,
  by: -1 | 1,
): DraftQuestion[] {
  const all = [...questions]
  const from = all.findIndex((one) => one.key === key)
  const dimension = all[from]?.dimension
  let to = from + by
  while (to >= 0 && to < all.length && all[to]?.dimension !== dimension) to += by
  const one = all[from]
  const other = all[to]
  if (one === undefined || other === undefined) return all
  all[from] = other
  all[to] = one
  return all
}

type Section = Schemas['SectionIn']

/** Sections as the server takes them: an article that grows too long goes on in another one. */
function sectionsOf(questions: readonly DraftQuestion[]): Section[] {
  const sections: Section[] = []
  for (const dimension of DIMENSIONS) {
    for (const one of questionsOf(questions, dimension)) {
      const { key, phrase, text, text_en, heading, article } = one
      const asked = { key, phrase, text, text_en }
      const last = sections[sections.length - 1]
      if (
        last?.dimension === dimension &&
        last.heading === heading &&
        last.article === article &&
        last.text.length + phrase.length < LONGEST_ARTICLE
      ) {
        last.questions.push(asked)
        last.text = `${last.text}；${phrase}`
      } else sections.push({ dimension, heading, article, text: phrase, questions: [asked] })
    }
  }
  return sections
}

export function bodyOf(key: string, draft: EditionDraft): Schemas['ChecklistIn'] {
  return {
    key,
    title: draft.title.trim(),
    title_en: draft.title_en.trim(),
    document: draft.document.trim(),
    issued_on: draft.issued_on,
    sections: sectionsOf(draft.questions),
  }
}

export interface EditionChanges {
  added: DraftQuestion[]
  removed: DraftQuestion[]
  changed: { before: DraftQuestion; after: DraftQuestion }[]
  reordered: boolean
  particulars: boolean
}

const ASKED = ['heading', 'article', 'phrase', 'text', 'text_en'] as const

/** What the new edition would ask otherwise. */
export function changesOf(before: EditionDraft, after: EditionDraft): EditionChanges {
  const old = new Map(before.questions.map((one) => [one.key, one]))
  const now = new Map(after.questions.map((one) => [one.key, one]))
  const order = (draft: EditionDraft, other: Map<string, DraftQuestion>) =>
    DIMENSIONS.flatMap((dimension) => questionsOf(draft.questions, dimension))
      .map((one) => one.key)
      .filter((key) => other.has(key))
      .join()
  return {
    added: after.questions.filter((one) => !old.has(one.key)),
    removed: before.questions.filter((one) => !now.has(one.key)),
    changed: after.questions.flatMap((one) => {
      const was = old.get(one.key)
      return was !== undefined && ASKED.some((part) => was[part] !== one[part])
        ? [{ before: was, after: one }]
        : []
    }),
    reordered: order(before, now) !== order(after, old),
    particulars: (['title', 'title_en', 'document', 'issued_on'] as const).some(
      (part) => before[part] !== after[part],
    ),
  }
}

export function isChanged(changes: EditionChanges): boolean {
  const { added, removed, changed, reordered, particulars } = changes
  return added.length + removed.length + changed.length > 0 || reordered || particulars
}
