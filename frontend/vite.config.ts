import { fileURLToPath } from 'node:url'

import VueI18nPlugin from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

import { serviceWorker } from './service-worker.ts'
import { vueByName } from './vue-by-name.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
/** What signing in needs of the API, of the kit and of its signs. */
const CALLS =
  /src\/(api\/(client|transport|problems|refresh|session|token|words|form|codes|attempt|queries)|lib\/(ids|locks|network|unsent|text-lengths|route-id))\.ts/
const KIT =
  /src\/ui\/((UiButton|UiIcon|UiField|UiErrorSummary|UiNotice|UiTextInput)\.vue|field-context)|lucide-vue-next\/.*(createLucideIcon|\/Icon\.|defaultAttributes|shared|context|\/(triangle-alert|info|x)\.)/
/** What most pages of a walk are made of. */
const FIELD_KIT =
  /src\/ui\/((UiCheckbox|UiRadioGroup|UiSelect|UiNumberInput|UiTextArea|UiStatusTag|UiSkeleton|UiErrorState|UiEmptyState|UiProgress|UiTaskList|UiDefinitionList)\.vue|options|number|choice)/
/** Small things that every page behind the door has. */
const SHELL = /src\/(ui\/(shortcuts|UiKeys|toasts|media|files)|lib\/workday)/
/** Signs that only pages of the desk show: a kilobyte that the others do without. */
const DESK_ICONS =
  /lucide-vue-next\/.*\/(archive-x|arrow-(down|up|down-up)|building-2|circle-x|copy|ellipsis|external-link|eye|eye-off|file-text|keyboard|list-checks|lock|map-pin|message-square|moon|printer|rotate-ccw|sliders-horizontal|sun|undo-2)\./
/** The store and the outbox: whoever records walks has them on every page. */
const OFFLINE = /src\/offline\/(?!export)/
/** What stands around each page of the recorder. */
const RECORDER =
  /src\/features\/recorder\/(RecorderFrame|WalkBar|LockedNotice|RefusalNotice|SaveState|ActionBar|PartGone|facts|elsewhere|durations|now|keeper|autosave|left|vocabulary|completeness|mode-demands|missing|choices|references|steps|guide-words)/

export default defineConfig({
  plugins: [
    vueByName(),
    vue(),
    // Messages are compiled here, so the browser needs no message compiler and no eval.
    VueI18nPlugin({
      include: [here('./src/i18n/*/*.json')],
      runtimeOnly: true,
      dropMessageCompiler: true,
      fullInstall: false,
    }),
    serviceWorker(here('./src/sw/sw.ts')),
  ],
  resolve: {
    alias: {
      '@': here('./src'),
      '@tests': here('./tests'),
      // its own door leads to the ES5 build, a kilobyte more
      dexie: 'dexie/dist/modern/dexie.mjs',
    },
  },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    target: ['chrome87', 'safari14'],
    cssTarget: ['chrome87', 'safari14'],
    assetsInlineLimit: 0, // every asset is a file of our own origin: the CSP allows nothing else
    manifest: true, // read by scripts/sizes.mjs
    chunkSizeWarningLimit: 700,
    // The list of what each page loads would be a tenth of the entry; styles must be in it, scripts find
    // theirs, and after the first visit the service worker has them all.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vue',
              test: /node_modules\/(@vue|vue|vue-demi|vue-router|pinia|vue-i18n|@intlify)\//,
            },
            { name: 'query', test: /node_modules\/@tanstack\/(vue-)?query/ },
            { name: 'echarts', test: /node_modules\/(echarts|zrender)\// },
            { name: 'dexie', test: /node_modules\/dexie\// },
            // Small files that come together anyway weigh less as one.
            { name: 'calls', test: CALLS },
            { name: 'kit', test: KIT },
            { name: 'shell', test: SHELL },
            { name: 'desk-icons', test: DESK_ICONS },
            { name: 'icons', test: /node_modules\/lucide-vue-next\// },
            { name: 'field-kit', test: FIELD_KIT },
            { name: 'upload', test: /src\/api\/upload\.ts/ },
            { name: 'offline', test: OFFLINE },
            { name: 'recorder', test: RECORDER },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/healthz', '/problems', '/docs', '/openapi.json'].map((path) => [
        path,
        // the server compares Origin with Host: the browser's host stays
        { target: process.env.TONGXING_API ?? 'http://127.0.0.1:8000', changeOrigin: false },
      ]),
    ),
  },
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://localhost:3000/' } },
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    sequence: { shuffle: true },
    maxWorkers: 2,
    testTimeout: 15_000,
  },
})
