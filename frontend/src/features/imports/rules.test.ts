import { describe, expect, it } from 'vitest'

import { Problem } from '@/api/problems'

import { columnsWith, filtered, pageOf, type Fault } from './fault-view'
import { changesOf, choiceOf, faultsOf, howOf, unusedOf, type FileColumn } from './mapping'
import { adviceOf } from './refusals'
import { standingOf, stepOf, type Import } from './steps'
import { verdictOf } from './verdict'

const column = (index: number, header: string, field: string | null = null): FileColumn => ({
  index,
  letter: 'ABCDEF'[index] ?? '?',
  header,
  field,
  title: null,
})
const wanted = (field: string, required = false) => ({
  field,
  header: field,
  header_en: field,
  required,
  aliases: [],
})
const KIND = [wanted('name', true), wanted('board'), wanted('code')]
const FILE = [
  column(0, '名称', 'name'),
  column(1, '板块', 'board'),
  column(2, '备注'),
  column(3, ' '),
]

describe('the columns', () => {
  it('begin as the server recognised them', () => {
    expect(choiceOf(KIND, FILE)).toEqual({ name: '0', board: '1', code: '' })
    expect(changesOf(FILE, choiceOf(KIND, FILE))).toEqual({})
    expect(unusedOf(FILE, choiceOf(KIND, FILE)).map(({ header }) => header)).toEqual(['备注'])
  })

  it.each([
    ['one more', { name: '0', board: '1', code: '2' }, { 2: 'code' }],
    ['one left out', { name: '0', board: '', code: '' }, { 1: null }],
    ['one moved', { name: '0', board: '2', code: '' }, { 1: null, 2: 'board' }],
    ['two changed places', { name: '1', board: '0', code: '' }, { 0: 'board', 1: 'name' }],
  ])('tell only what changed: %s', (_, choice, changes) => {
    expect(changesOf(FILE, choice)).toEqual(changes)
  })

  it.each([
    ['all well', { name: '0', board: '1', code: '' }, {}],
    ['a required one without', { name: '', board: '1', code: '' }, { name: 'missing' }],
    ['one column for two', { name: '0', board: '0', code: '' }, { board: 'twice' }],
  ])('faults: %s', (_, choice, faults) => {
    expect(faultsOf(KIND, choice)).toEqual(faults)
  })

  it.each([
    [wanted('name', true), { name: '0' }, 'auto'],
    [wanted('name', true), { name: '2' }, 'hand'],
    [wanted('name', true), { name: '' }, 'lacking'],
    [wanted('code'), {}, 'none'],
  ])('say how they came about', (field, choice, how) => {
    expect(howOf(field, FILE, choice as Record<string, string>)).toBe(how)
  })
})

describe('the step an import stands at', () => {
  const at = (
    state: Import['state'],
    is_running = false,
    total_rows: number | null = null,
    batches = 0,
  ) => ({ state, is_running, total_rows, batches })
  it.each([
    ['its columns are not all known', at('uploaded'), undefined, 'columns', 'columns'],
    ['being checked', at('uploaded', true), undefined, 'check', 'checking'],
    ['checked', at('checked', false, 5), undefined, 'check', 'ready'],
    ['checked, back to the columns', at('checked', false, 5), 'columns', 'columns', 'ready'],
    ['being written', at('committing', true, 5), 'columns', 'done', 'committing'],
    ['written', at('committed', false, 5, 1), undefined, 'done', 'committed'],
    ['the check failed', at('failed'), undefined, 'check', 'failed'],
    ['the writing failed', at('failed', false, 5, 1), undefined, 'done', 'failed'],
    ['cancelled at once', at('cancelled'), undefined, 'columns', 'cancelled'],
    ['cancelled after the check', at('cancelled', false, 5), undefined, 'check', 'cancelled'],
    ['cancelled half-way', at('cancelled', false, 5, 1), undefined, 'done', 'cancelled'],
  ] as const)('%s', (_, found, asked, step, standing) => {
    expect(stepOf(found, asked)).toBe(step)
    expect(standingOf(found)).toBe(standing)
  })

  it.each([
    [{ total_rows: 3, bad_rows: 0, to_create: 1, to_change: 0 }, 'good'],
    [{ total_rows: 3, bad_rows: 0, to_create: 0, to_change: 0 }, 'same'],
    [{ total_rows: 3, bad_rows: 1, to_create: 0, to_change: 2 }, 'bad'],
    [{ total_rows: 3, bad_rows: 3, to_create: 0, to_change: 0 }, 'none'],
    [{ total_rows: 0, bad_rows: 0, to_create: 0, to_change: 0 }, 'none'],
  ])('comes to %j: %s', (found, verdict) => {
    expect(verdictOf(found)).toBe(verdict)
  })
})

describe('faults', () => {
  const fault = (row: number, changes: Partial<Fault> = {}): Fault => ({
    id: String(row),
    phase: 'check',
    severity: 'error',
    row,
    column: 'B',
    header: '板块',
    value: 'ＡＢＣ',
    code: 'x',
    message: '不在可选值内',
    message_en: 'not known',
    ...changes,
  })
  const all = [
    fault(12),
    fault(112, { severity: 'warning' }),
    fault(13, { header: '名称', value: '' }),
  ]
  it.each([
    [{}, [12, 112, 13]],
    [{ severity: 'warning' }, [112]],
    [{ column: '名称' }, [13]],
    [{ q: '12' }, [12]],
    [{ q: 'abc' }, [12, 112]],
    [{ q: 'NOT', column: '板块', severity: 'error' }, [12]],
    [{ q: '没有' }, []],
  ])('%j', (filter, rows) => {
    expect(filtered(all, filter).map(({ row }) => row)).toEqual(rows)
  })

  it('come in pages; a page that is not there is the last', () => {
    const many = Array.from({ length: 60 }, (_, index) => index)
    expect(pageOf(many, undefined)).toMatchObject({ page: 1, pages: 3 })
    expect(pageOf(many, '3').rows).toEqual([50, 51, 52, 53, 54, 55, 56, 57, 58, 59])
    expect(pageOf(many, '99').page).toBe(3)
    expect(pageOf(many, 'x').page).toBe(1)
    expect(pageOf([], '2')).toEqual({ rows: [], page: 1, pages: 1 })
  })

  it('are counted by column', () => {
    expect(columnsWith(all)).toEqual([
      { header: '板块', count: 2 },
      { header: '名称', count: 1 },
    ])
  })
})

describe('a refused file', () => {
  it('comes with what to do, and with the import that is in the way', () => {
    expect(adviceOf(null)).toBeNull()
    expect(adviceOf(new Problem(500, 'client.unreadable'))).toBeNull()
    expect(adviceOf(new Problem(422, 'table.unreadable'))).toEqual({
      key: 'saveAgain',
      importId: null,
    })
    const running = new Problem(429, 'import.already_running', { import_id: 'i' }, 5)
    expect(adviceOf(running)).toEqual({ key: 'running', importId: 'i' })
  })
})
