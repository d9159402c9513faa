/// <reference types="vite/client" />
/// <reference types="@intlify/unplugin-vue-i18n/messages" />

// For eslint alone, which does not look into single-file components; vue-tsc does.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
