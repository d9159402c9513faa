import { createPinia } from 'pinia'
import { createApp, watch } from 'vue'

import { bindQueries } from '@/api/queries'
import { onSessionOver } from '@/api/refresh'
import { useSession } from '@/api/session'
import { CORE_TEXTS, i18n, loadTexts } from '@/lib/i18n'
import { usePreferences } from '@/lib/preferences'
import { setTitleWords } from '@/lib/title'

import App from './App.vue'
import { createAppRouter } from './router'

export async function start(): Promise<void> {
  const app = createApp(App)
  app.use(createPinia())
  bindQueries(app)
  app.use(i18n)
  onSessionOver(() => useSession().expire())
  await Promise.all([usePreferences().apply(), loadTexts(CORE_TEXTS), useSession().restore()])
  const { t, locale } = i18n.global
  watch(locale, () => setTitleWords(t('common.product'), t('common.faultPrefix')), {
    immediate: true,
  })
  app.use(createAppRouter())
  app.mount('#app')
}
