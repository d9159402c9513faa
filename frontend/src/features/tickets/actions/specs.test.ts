import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { CONSULTATION_FIELDS } from '../consultation/consultations'
import { MEASURE_FIELDS } from '../measures/measures'
import type { FieldSpec } from './fields'
import { ACTION_SPECS, ELSEWHERE, formId, formOf, OF_THE_SYSTEM } from './specs'

interface Schema {
  $ref?: string
  anyOf?: Schema[]
  maxLength?: number
  properties?: Record<string, Schema>
  required?: string[]
}
interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> }
}
const root = path.join(import.meta.dirname, '../../../../..')
const openapi = JSON.parse(readFileSync(path.join(root, 'openapi/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
/** The life cycle itself: values of the enumeration of actions. */
const vocabulary = readFileSync(path.join(root, 'app/tickets/vocabulary.py'), 'utf8')
const lifecycle = Array.from(
  (/class Action\(Labelled\):[\s\S]*?\n\n\n/.exec(vocabulary)?.[0] ?? '').matchAll(
    /= "([\w-]+)",/g,
  ),
  (match) => match[1] ?? '',
)

const PLACE = '/api/v1/tickets/{ticket_id}/'
const OWN: Record<string, string> = {
  measures: '/api/v1/measures',
  consultations: '/api/v1/consultations',
}
const segments = Object.entries(openapi.paths)
  .filter(([address, methods]) => address.startsWith(PLACE) && methods.post)
  .map(([address]) => address.slice(PLACE.length))

function bodyOf(address: string): Schema {
  const methods = openapi.paths[address] ?? {}
  const operation = methods.post ?? methods.patch
  const schema = operation?.requestBody?.content['application/json']?.schema
  if (schema === undefined) return { properties: {}, required: [] }
  const name = (schema.$ref ?? '').split('/').pop() ?? ''
  return openapi.components.schemas[name] ?? schema
}
const limit = (schema: Schema | undefined): number | undefined =>
  schema?.maxLength ?? schema?.anyOf?.find((one) => one.maxLength !== undefined)?.maxLength

function agrees(fields: readonly FieldSpec[], schema: Schema, given: readonly string[]): void {
  const known = schema.properties ?? {}
  const asked = fields.filter((field) => field.name !== 'more_ticket_ids')
  expect(asked.map((field) => field.name).filter((name) => !(name in known))).toEqual([])
  const names = [...asked.map((field) => field.name), ...given]
  // what has a default is not asked for, and need not be
  const demanded = (schema.required ?? []).filter((name) => !names.includes(name))
  expect(demanded).toEqual([])
  for (const field of asked) {
    const most = limit(known[field.name])
    if (most !== undefined && (field.kind === 'prose' || field.kind === 'line')) {
      expect(field.max, field.name).toBe(most)
    }
  }
}

describe('every action', () => {
  it('of the life cycle has its form', () => {
    expect(lifecycle.length).toBeGreaterThan(25)
    const without = lifecycle.filter(
      (action) =>
        formOf(action) === undefined && !ELSEWHERE.has(action) && !OF_THE_SYSTEM.has(action),
    )
    expect(without).toEqual([])
  })

  it('that the API takes on a ticket has its form', () => {
    const ids = segments.map((segment) => formId(segment.replace('{extension_id}', 'x')))
    const without = ids.filter((id) => !['comments', 'finder'].includes(id) && !ACTION_SPECS[id])
    expect(without).toEqual([])
  })

  it.each(Object.keys(ACTION_SPECS))('%s asks for what the API asks for', (id) => {
    const address = OWN[id] ?? PLACE + id.replace('extensions/', 'extensions/{extension_id}/')
    expect(openapi.paths[address], address).toBeDefined()
    agrees(ACTION_SPECS[id]?.fields ?? [], bodyOf(address), ['ticket_ids', 'ticket_id'])
  })

  it('on measures and consultations asks for what the API asks for', () => {
    agrees(MEASURE_FIELDS.change, bodyOf('/api/v1/measures/{measure_id}'), [])
    for (const act of ['complete', 'cancel', 'tickets'] as const) {
      agrees(MEASURE_FIELDS[act], bodyOf(`/api/v1/measures/{measure_id}/${act}`), [])
    }
    for (const act of ['answer', 'conclude'] as const) {
      const address = `/api/v1/consultations/{consultation_id}/${act}`
      agrees(CONSULTATION_FIELDS[act], bodyOf(address), [])
    }
  })
})
