import { setQuestionAnswer, setSummary, type LocalWalk } from '@/offline'

/** What is written on the check page itself. */
export interface ClosingForm {
  summary: string
  /** By the number of the question. */
  answers: Record<string, string>
}

export function closingForm(walk: LocalWalk): ClosingForm {
  const given = new Map(walk.questionAnswers.map(({ index, text }) => [index, text]))
  const questions = walk.plan.questions ?? []
  return {
    summary: walk.summary,
    answers: Object.fromEntries(questions.map((_text, at) => [String(at), given.get(at) ?? ''])),
  }
}

export async function keepClosing(walk: LocalWalk, changes: Partial<ClosingForm>): Promise<void> {
  if (changes.summary !== undefined) await setSummary(walk.id, changes.summary)
  const before = closingForm(walk).answers
  for (const [index, text] of Object.entries(changes.answers ?? {})) {
    if (before[index] !== text) await setQuestionAnswer(walk.id, Number(index), text)
  }
}
