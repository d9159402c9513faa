/**
 * Writes src/api/schema.d.ts and src/api/codes.ts from the committed OpenAPI document.
 * Refusals are the same document everywhere, so their 1,700 copies are left out of the types: the
 * problem is typed once, by its code.
 */
import { readFile, writeFile } from 'node:fs/promises'

import openapiTS, { astToString } from 'openapi-typescript'

const here = (path) => new URL(path, import.meta.url)
const check = process.argv.includes('--check')
const HEAD = '// Made by `npm run api:types` from openapi/openapi.json; not edited by hand.\n'

const spec = JSON.parse(await readFile(here('../../openapi/openapi.json'), 'utf8'))
const codes = new Set()
const METHODS = ['get', 'post', 'put', 'patch', 'delete']

for (const path of Object.values(spec.paths)) {
  for (const method of METHODS) {
    const operation = path[method]
    if (operation === undefined) continue
    delete operation.description
    for (const [status, response] of Object.entries(operation.responses)) {
      if (status.startsWith('2')) continue
      const examples = response.content?.['application/problem+json']?.examples ?? {}
      for (const code of Object.keys(examples)) codes.add(code)
      delete operation.responses[status]
    }
  }
}
delete spec.webhooks

async function put(name, text) {
  const file = here(`../src/api/${name}`)
  if (!check) return writeFile(file, text)
  if ((await readFile(file, 'utf8')) === text) return undefined
  console.error(`src/api/${name} is behind openapi.json: run npm run api:types`)
  process.exitCode = 1
  return undefined
}

await put('schema.d.ts', HEAD + astToString(await openapiTS(spec)))
const union = [...codes].sort().map((code) => `  | '${code}'`)
await put(
  'codes.ts',
  `${HEAD}/** Every refusal the API declares. */\nexport type ProblemCode =\n${union.join('\n')}\n`,
)
