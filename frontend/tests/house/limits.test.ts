import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { LONG_TEXT } from '@/lib/text-lengths'

interface Limit {
  maxLength?: number
}
interface Description {
  components: { schemas: Record<string, { properties?: Record<string, Limit> } | undefined> }
}

const file = path.resolve(import.meta.dirname, '../../../openapi/openapi.json')
const { components } = JSON.parse(readFileSync(file, 'utf8')) as Description

/** Long texts of the walk, the ticket and the measure, as the server describes them. */
const FIELDS = [
  'StepIn.note',
  'FindingIn.description',
  'SubmitWalk.summary',
  'CommentIn.body',
  'MeasureDoneIn.result',
  'RectifiedIn.result',
]

it.each(FIELDS)('%s takes as much as the page counts to', (field) => {
  const [schema = '', name = ''] = field.split('.')
  expect(components.schemas[schema]?.properties?.[name]?.maxLength).toBe(LONG_TEXT)
})
