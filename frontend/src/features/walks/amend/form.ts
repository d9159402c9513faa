import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useQueryClient } from '@tanstack/vue-query'

import { createAttempt } from '@/api/attempt'
import { api, ok, type Schemas } from '@/api/client'
import { useForm } from '@/api/form'
import { isProblem } from '@/api/problems'
import { newId } from '@/lib/ids'

import type { Amendment, Walk } from '../vocabulary'
import {
  corrected,
  startValues,
  type CorrectedSubject,
  type Material,
  type Values,
} from './changes'

type Subject = Amendment['subject']
const FIELD_NAMES = [
  ...['name', 'guide_stage_id', 'outcome', 'waiting_seconds', 'visit_number', 'fee_fen'],
  ...[
    'materials',
    'staff_conduct',
    'note',
    'value',
    'severity',
    'title',
    'description',
    'suggestion',
  ],
]
const NAMES: Record<CorrectedSubject, readonly string[]> = {
  step: ['name'],
  answer: [],
  finding: ['title'],
}

function controls(base: string): Record<string, string> {
  const own = ['subject', 'statement', 'reason'].map((name) => [name, `${base}-${name}`])
  const fields = (['step', 'answer', 'finding'] as const).flatMap((subject) =>
    FIELD_NAMES.map((name) => [`${subject}.${name}`, `${base}-${name}`]),
  )
  return Object.fromEntries([...own, ['subject_id', `${base}-part`], ...fields]) as Record<
    string,
    string
  >
}

interface Written {
  id: string
  subject: Subject
  partId: string
  values: Values
  changes: Values
  statement: string
  reason: string
}

/** What is missing, by field: the key of its words. */
export function missingIn(written: Written): Record<string, string> {
  const { subject, partId, values, changes, statement, reason } = written
  const found: Record<string, string> = {}
  if (subject !== 'walk' && partId === '') found.subject_id = 'walks.amend.needPart'
  if (subject !== 'walk') {
    for (const field of NAMES[subject]) {
      if (values[field] === '') found[`${subject}.${field}`] = 'walks.amend.needName'
    }
  }
  const materials = changes.materials
  if (Array.isArray(materials)) {
    const unnamed = (materials as readonly Material[]).some(({ name }) => name.trim() === '')
    if (unnamed) found['step.materials'] = 'walks.amend.needMaterial'
  }
  if (statement.trim() === '' && Object.keys(changes).length === 0) {
    found.statement = 'walks.amend.empty'
  }
  if (reason.trim() === '') found.reason = 'walks.need.reason'
  return found
}

function inWords(faults: Record<string, string>, t: (key: string) => string) {
  return Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, t(key)]))
}

export function bodyOf(written: Written): Schemas['AmendWalk'] {
  const { id, subject, partId, changes } = written
  const own = Object.keys(changes).length > 0 ? { [subject]: changes } : {}
  return {
    id,
    subject,
    ...(subject === 'walk' ? {} : { subject_id: partId, ...own }),
    statement: written.statement.trim(),
    reason: written.reason.trim(),
  }
}

/** The part that is put right, and its values as they are being changed. */
function useChosen(walk: () => Walk) {
  const subject = ref<Subject>('walk')
  const partId = ref('')
  const values = ref<Values>({})
  const before = computed((): Values =>
    subject.value === 'walk' || partId.value === ''
      ? {}
      : startValues(walk(), subject.value, partId.value),
  )

  function pick(next: string): void {
    partId.value = next
    values.value = { ...before.value }
  }
  function choose(next: string): void {
    subject.value = next as Subject
    pick('')
  }
  return { subject, partId, values, before, choose, pick }
}

/** An amendment in the making; it keeps its id over every try, so that none is made twice. */
export function useAmendForm(walk: () => Walk, base: string) {
  const { t } = useI18n()
  const queries = useQueryClient()
  const attempt = createAttempt()
  const form = useForm(controls(base))
  const chosen = useChosen(walk)
  const statement = ref('')
  const reason = ref('')
  let id = newId()

  const written = (): Written => ({
    id,
    subject: chosen.subject.value,
    partId: chosen.partId.value,
    values: chosen.values.value,
    changes: corrected(chosen.before.value, chosen.values.value),
    statement: statement.value,
    reason: reason.value,
  })

  async function post(): Promise<void> {
    const body = bodyOf(written())
    const header = { 'Idempotency-Key': attempt.keyFor(body) }
    const params = { path: { walk_id: walk().id }, header }
    try {
      await ok(api.POST('/api/v1/walks/{walk_id}/amendments', { params, body }))
    } catch (error) {
      // the first try arrived after all, and its answer did not: what is written now is another fact
      if (isProblem(error, 'walk.part_id_taken')) id = newId()
      throw error
    }
    attempt.done()
    await queries.invalidateQueries({ queryKey: ['walks', 'one', walk().id] })
  }
  const send = () => form.submit(post, () => inWords(missingIn(written()), t))
  return { ...form, ...chosen, statement, reason, send }
}
