import { render } from '@testing-library/vue'
import { createI18n } from 'vue-i18n'
import { createMemoryHistory, createRouter } from 'vue-router'
import { defineComponent, h, type Component } from 'vue'

import english from '@/i18n/en/ui.json'
import texts from '@/i18n/zh-CN/ui.json'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  messages: { 'zh-CN': { ui: texts }, en: { ui: english } },
})

const page = defineComponent({ render: () => h('p') })

/** Renders a template with the kit's texts and a router that accepts every address. */
export function mount(template: Component) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)*', component: page }],
  })
  return render(template, { global: { plugins: [i18n, router] } })
}
