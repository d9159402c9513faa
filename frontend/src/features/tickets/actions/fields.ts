/**
 * What a form asks for, as data: the forms of all actions are drawn by the same few components, so
 * each keeps its draft, tells its errors and is read out the same way.
 */
export type FieldKind =
  | 'prose'
  | 'line'
  | 'number'
  | 'date'
  | 'dates'
  | 'check'
  | 'radio'
  | 'select'
  | 'unit'
  | 'person'
  | 'ticket'
  | 'tickets'
  | 'matter'
  | 'region'
  | 'level'
  | 'rewalk'
  | 'duties'
  | 'evidence'

export interface Duty {
  organisation_id: string
  duty: string
  due_on: string
}

/** What stands in the controls; what is sent is made of it by `bodyOf`. */
export type FieldValue = string | boolean | number | null | readonly string[] | readonly Duty[]
export type Values = Record<string, FieldValue>

export interface FieldSpec {
  name: string
  kind: FieldKind
  required?: boolean
  max?: number
  min?: number
  rows?: number
  /** Values of a choice, with the prefix of their words. */
  options?: readonly string[]
  words?: string
  /** Short choices beside each other. */
  inline?: boolean
  /** Shown only while another field holds this value. */
  when?: { field: string; is: string }
  /** Key of the label; `ticket.field.<name>` when left out. */
  label?: string
  /** Key of a hint under the label. */
  hint?: string
  /** Sent as an empty text rather than left out: the server keeps texts, not their absence. */
  keepEmpty?: boolean
}

const LISTS = new Set<FieldKind>(['dates', 'tickets', 'duties', 'evidence'])

export function emptyValue(field: FieldSpec): FieldValue {
  if (field.kind === 'check') return false
  if (field.kind === 'number') return null
  return LISTS.has(field.kind) ? [] : ''
}

export function emptyValues(fields: readonly FieldSpec[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)]))
}

export function isShown(field: FieldSpec, values: Values): boolean {
  return field.when === undefined || values[field.when.field] === field.when.is
}

export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}

function sent(field: FieldSpec, value: FieldValue): unknown {
  if (field.kind === 'duties') {
    return (value as readonly Duty[]).map(({ organisation_id, duty, due_on }) => ({
      organisation_id,
      duty: duty.trim(),
      ...(due_on === '' ? {} : { due_on }),
    }))
  }
  if (field.kind === 'dates') return [...(value as readonly string[])].filter(Boolean).sort()
  return typeof value === 'string' ? value.trim() : value
}

/** The body of the request: nothing that was left empty, nothing of a field that is not shown. */
export function bodyOf(fields: readonly FieldSpec[], values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const field of fields) {
    const value = values[field.name] ?? emptyValue(field)
    if (!isShown(field, values)) continue
    if (!isEmpty(value)) body[field.name] = sent(field, value)
    else if (field.keepEmpty === true) body[field.name] = field.kind === 'check' ? false : ''
  }
  return body
}

export type Fault = 'missing' | 'tooLong' | 'tooFew' | 'tooMany' | 'incomplete'

function faultOf(field: FieldSpec, value: FieldValue): Fault | null {
  if (isEmpty(value)) return field.required === true ? 'missing' : null
  if (typeof value === 'string' && field.max !== undefined) {
    return Array.from(value).length > field.max ? 'tooLong' : null
  }
  if (typeof value === 'number') {
    if (field.min !== undefined && value < field.min) return 'tooFew'
    if (field.max !== undefined && value > field.max) return 'tooMany'
  }
  if (field.kind === 'duties') {
    const duties = value as readonly Duty[]
    const whole = duties.every((one) => one.organisation_id !== '' && one.duty.trim() !== '')
    return whole ? null : 'incomplete'
  }
  return null
}

/** What is wrong before anything is sent: by field. */
export function faultsOf(fields: readonly FieldSpec[], values: Values): Record<string, Fault> {
  const found: Record<string, Fault> = {}
  for (const field of fields) {
    if (!isShown(field, values)) continue
    const fault = faultOf(field, values[field.name] ?? emptyValue(field))
    if (fault !== null) found[field.name] = fault
  }
  return found
}
