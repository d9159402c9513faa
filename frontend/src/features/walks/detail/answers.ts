import { DIMENSIONS } from '@/api/vocabulary'

import type { Answer, Checklist } from '../vocabulary'

export interface Answered {
  key: string
  text: string
  answer: Answer
}
export interface Group {
  dimension: (typeof DIMENSIONS)[number]
  items: Answered[]
}

type Language = 'zh-CN' | 'en'

/** The words of a question, or its key while the checklist is not there. */
export function questionText(checklist: Checklist | null, key: string, language: Language): string {
  const found = checklist?.questions.find((question) => question.key === key)
  return (language === 'en' ? found?.text_en : found?.text) ?? key
}

/** Answers under their dimensions, in the order of the notice. */
export function byDimension(
  checklist: Checklist | null,
  answers: readonly Answer[],
  language: Language,
): Group[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    items: answers
      .filter((answer) => answer.dimension === dimension)
      .map((answer) => ({
        key: answer.question_key,
        text: questionText(checklist, answer.question_key, language),
        answer,
      })),
  })).filter(({ items }) => items.length > 0)
}
