/**
 * What a browser loads for a page, gzip, against the bars of the product: scripts, styles and the page's
 * own texts. Reads dist/ (or the folder it is given); the route tables say which texts a page needs.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { runnerImport } from 'vite'

const dist = new URL(`${process.argv[2] ?? '../dist'}/`, import.meta.url)
const src = new URL('../src/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const precache = readFileSync(new URL('sw.js', dist), 'utf8')
const LANGUAGES = ['zh-CN', 'en']
/** Parts that a group of vite.config.ts has taken in, and so have no entry of their own. */
const GROUPED = { 'src/offline/session.ts': 'offline' }

/** A module of the application as it is when it runs, without building it. */
async function read(file) {
  const { module } = await runnerImport(fileURLToPath(new URL(file, src)), {
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(src) } },
  })
  return module
}

const sizes = new Map()
function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist))).length)
  return sizes.get(file)
}

/** Every file that is fetched before the given sources can run. */
function closure(sources) {
  const seen = new Set()
  const files = new Set()
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${key} is not in the manifest: build first`)
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const next of chunk.imports ?? []) visit(next)
  }
  sources.map(entryOf).forEach(visit)
  return [...files]
}

function entryOf(source) {
  if (GROUPED[source] === undefined) return source
  return Object.keys(manifest).find((key) => manifest[key].name === GROUPED[source]) ?? source
}

const sum = (files, kind = '') =>
  files.filter((file) => file.endsWith(kind)).reduce((total, file) => total + size(file), 0)
const kb = (bytes) => (bytes / 1024).toFixed(1)
let failed = false

function bar(name, bytes, limit, more = '') {
  const over = bytes > limit * 1024
  failed ||= over
  console.log(`${over ? 'OVER' : 'ok  '} ${name}: ${kb(bytes)} of ${limit} KB${more}`)
}

function none(name, wrong) {
  failed ||= wrong.length > 0
  console.log(`${wrong.length > 0 ? 'OVER' : 'ok  '} ${name} ${wrong.join(' ')}`)
}

const { CORE_TEXTS } = await read('lib/i18n.ts')
const textsOf = (language, texts) => texts.map((name) => `src/i18n/${language}/${name}.json`)

const { default: session } = await read('routes/session/index.ts')
const signIn = session.routes.find(({ name }) => name === 'sign-in')
for (const language of LANGUAGES) {
  const files = closure([
    'index.html',
    'src/routes/session/SignInPage.vue',
    ...textsOf(language, [...CORE_TEXTS, ...signIn.meta.texts]),
  ])
  bar(`entry and sign-in .js ${language}`, sum(files, '.js'), 90)
  bar(`entry and sign-in .css ${language}`, sum(files, '.css'), 10)
}

/**
 * What comes with every page behind the door, the lazy parts too that the shell asks for at once: the
 * store with the outbox of those who record walks, and the look for a new version.
 */
const SHELL = [
  'index.html',
  'src/app/rooms.ts',
  'src/app/AppShell.vue',
  'src/offline/session.ts',
  'src/app/new-version.ts',
]
/** Lazy parts that a page shows as soon as it is opened. What waits for a press is not here. */
const AT_ONCE = { home: ['src/features/drafts/DraftsBlock.vue'] }
/** The cache of server state, for the pages that do not do without. */
const QUERIES = 'src/api/query.ts'

const halls = []
for (const room of ['home', 'drafts', 'recorder']) {
  const { default: area } = await read(`routes/${room}/index.ts`)
  for (const { name, component, meta } of area.routes) {
    const page = /(\w+\.vue)['"]/.exec(String(component))[1]
    const parts = [
      ...SHELL,
      `src/routes/${room}/${page}`,
      ...(AT_ONCE[name] ?? []),
      ...(meta.field === true ? [] : [QUERIES]),
    ]
    const languages = LANGUAGES.map((language) =>
      closure([...parts, ...textsOf(language, [...CORE_TEXTS, ...meta.texts])]),
    )
    halls.push(...languages.flat())
    const [most] = languages.sort((one, other) => sum(other) - sum(one))
    const css = kb(sum(most, '.css'))
    bar(`${page} in all`, sum(most), 160, ` (styles ${css}, ${most.length} files)`)
  }
}
none(
  'every file of these pages is kept for the time without a network',
  [...new Set(halls)].filter((file) => !precache.includes(`/${file}`)),
)

const charts = Object.values(manifest).find((chunk) => chunk.name === 'echarts')
if (charts !== undefined) {
  const holders = Object.keys(manifest).filter(
    (key) => key.endsWith('.vue') && closure([key]).includes(charts.file),
  )
  none(
    'charts only on dashboards',
    holders.filter((key) => !/dashboard/i.test(key)),
  )
}
process.exitCode = failed ? 1 : 0
