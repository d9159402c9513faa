import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { build, type Plugin, type Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle
type Chunk = Rolldown.OutputChunk

/** Rooms a person may be in without a network, and the texts those rooms speak with. */
const ROOMS = /\/src\/routes\/(home|recorder|drafts|session)\//
const OTHER_ROOMS = /\/src\/(routes|features)\/(?!home|recorder|drafts|session)/
const TEXTS =
  /\/src\/i18n\/[^/]+\/(common|ui|session|home|recorder|offline|walks|catalogue)(\.\w+)?\.json$/
const ANY_TEXTS = '/src/i18n/'
const BESIDE = ['index.html', 'icon.svg', 'manifest.webmanifest']

function isChunk(file: Bundle[string] | undefined): file is Chunk {
  return file?.type === 'chunk'
}

/** Whether a part that is only loaded when it is wanted belongs into the cache beforehand. */
function isWanted(chunk: Chunk): boolean {
  const source = chunk.facadeModuleId ?? ''
  if (chunk.name === 'echarts') return false
  if (source.includes(ANY_TEXTS)) return TEXTS.test(source)
  return ROOMS.test(source) || !OTHER_ROOMS.test(source)
}

/** Every file that pages of the field rooms can ask for. */
export function fieldFiles(bundle: Bundle): string[] {
  const found = new Set<string>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (found.has(name) || !isChunk(chunk)) return
    found.add(name)
    const styles = (chunk as Chunk & { viteMetadata?: { importedCss: Set<string> } }).viteMetadata
    for (const css of styles?.importedCss ?? []) found.add(css)
    chunk.imports.forEach(visit)
    for (const next of chunk.dynamicImports) {
      const part = bundle[next]
      if (isChunk(part) && isWanted(part)) visit(next)
    }
  }
  for (const [name, file] of Object.entries(bundle)) if (isChunk(file) && file.isEntry) visit(name)
  return [...found].sort()
}

async function revised(outDir: string, name: string) {
  const content = await readFile(path.join(outDir, name))
  return {
    url: `/${name}`,
    revision: createHash('sha256').update(content).digest('hex').slice(0, 16),
  }
}

/** Builds `dist/sw.js` behind the pages: one classic script, because Safari 14 knows no other. */
export function serviceWorker(source: string): Plugin {
  let outDir = ''
  let target: string | string[] | false | undefined
  let hashed: string[] = []
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir)
      target = config.build.target
    },
    writeBundle(_options, bundle) {
      hashed = fieldFiles(bundle)
    },
    async closeBundle() {
      if (hashed.length === 0) return // the build has failed, and says why itself
      const beside = await Promise.all(BESIDE.map((name) => revised(outDir, name)))
      const precache = [...beside, ...hashed.map((name) => ({ url: `/${name}`, revision: null }))]
      await build({
        configFile: false,
        logLevel: 'warn',
        define: {
          __PRECACHE__: JSON.stringify(precache),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          ...{ outDir, target, emptyOutDir: false, copyPublicDir: false },
          rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      })
    },
  }
}
