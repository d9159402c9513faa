import { createI18n, type LocaleMessageValue, type VueMessageType } from 'vue-i18n'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * Catalogues every page needs; a route names the others it needs in `meta.texts`. The words of a big room
 * lie in several files: `recorder.step.json` holds words of `recorder.…` that few pages say.
 */
export const CORE_TEXTS = ['common', 'ui', 'session'] as const

type Catalogue = Record<string, LocaleMessageValue<VueMessageType>>
const files = import.meta.glob<Catalogue>('../i18n/*/*.json', { import: 'default' })

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: {},
  missingWarn: true,
  fallbackWarn: false,
})

const wanted = new Set<string>(CORE_TEXTS)
const loaded = new Map<string, Promise<void>>()

function loadOne(language: Language, domain: string): Promise<void> {
  const path = `../i18n/${language}/${domain}.json`
  const load = files[path]
  if (load === undefined) return Promise.resolve()
  let pending = loaded.get(path)
  if (pending === undefined) {
    pending = load().then((catalogue) => {
      i18n.global.mergeLocaleMessage(language, { [domain.split('.')[0] ?? domain]: catalogue })
    })
    pending.catch(() => loaded.delete(path)) // a lost network may be asked again
    loaded.set(path, pending)
  }
  return pending
}

/** Loads the catalogues `domains` (file names in `src/i18n/<language>/`) in the current language. */
export async function loadTexts(domains: readonly string[]): Promise<void> {
  for (const domain of domains) wanted.add(domain)
  const language = i18n.global.locale.value as Language
  await Promise.all(domains.map((domain) => loadOne(language, domain)))
}

/** Switches the language; every catalogue in use is there before the texts change. */
export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([...wanted].map((domain) => loadOne(language, domain)))
  i18n.global.locale.value = language
  document.documentElement.lang = language
}
