/** What a browser loads for a page, gzip, against the bars of the product. Reads dist/.vite/manifest.json. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const size = (file) => gzipSync(readFileSync(new URL(file, dist))).length
const CORE_TEXTS = ['common', 'ui', 'session'].map((name) => `src/i18n/zh-CN/${name}.json`)

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
  sources.forEach(visit)
  return [...files]
}

const sum = (files, kind) =>
  files.filter((file) => file.endsWith(kind)).reduce((total, file) => total + size(file), 0)
const kb = (bytes) => (bytes / 1024).toFixed(1)
let failed = false

function bar(name, files, limits) {
  for (const [kind, limit] of Object.entries(limits)) {
    const bytes = sum(files, kind)
    const over = bytes > limit * 1024
    failed ||= over
    console.log(`${over ? 'OVER' : 'ok  '} ${name} ${kind}: ${kb(bytes)} of ${limit} KB`)
  }
}

const SIGN_IN = ['index.html', 'src/routes/session/SignInPage.vue', ...CORE_TEXTS]
bar('entry and sign-in', closure(SIGN_IN), { '.js': 90, '.css': 10 })

const SHELL = ['index.html', 'src/app/AppShell.vue', ...CORE_TEXTS]
const fields = Object.keys(manifest).filter((key) =>
  /^src\/routes\/(home|recorder|drafts)\/.*\.vue$/.test(key),
)
for (const page of fields) bar(page, closure([...SHELL, page]), { '.js': 160 })

const charts = Object.values(manifest).find((chunk) => chunk.name === 'echarts')
if (charts !== undefined) {
  const holders = Object.entries(manifest).filter(
    ([key]) => key.endsWith('.vue') && closure([key]).includes(charts.file),
  )
  const wrong = holders.map(([key]) => key).filter((key) => !/dashboard/i.test(key))
  failed ||= wrong.length > 0
  console.log(`${wrong.length > 0 ? 'OVER' : 'ok  '} charts only on dashboards ${wrong.join(' ')}`)
}
process.exitCode = failed ? 1 : 0
