import js from '@eslint/js'
import globals from 'globals'
import a11y from 'eslint-plugin-vuejs-accessibility'
import vue from 'eslint-plugin-vue'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Layers: routes → features → offline → api, ui, lib. Each names what it may not know. */
const layer = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})
const kit = {
  group: ['reka-ui', 'reka-ui/*', 'lucide-vue-next', '@internationalized/date'],
  message: 'Only src/ui knows the component library: use or add a component of the kit.',
}
const upward = (...names) => ({
  group: names.flatMap((name) => [`@/${name}`, `@/${name}/**`, `**/${name}/**`]),
  message: 'Upward import. Layers: routes → features → offline → api, ui, lib.',
})
const features = [
  'session',
  'home',
  'recorder',
  'drafts',
  'walks',
  'tickets',
  'catalogue',
  'imports',
  'lists',
  'admin',
  'audit',
]

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'src/api/schema.d.ts', 'public'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  vue.configs['flat/recommended'],
  a11y.configs['flat/recommended'],
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
        parser: tseslint.parser,
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.vue'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': [
        'error',
        { name: 'structuredClone', message: 'Missing at our browser floor: use lib/clone.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'crypto', property: 'randomUUID', message: 'Use newId() of lib/ids.' },
        { property: 'innerHTML', message: 'No raw HTML sinks.' },
        { property: 'outerHTML', message: 'No raw HTML sinks.' },
        { property: 'insertAdjacentHTML', message: 'No raw HTML sinks.' },
        { object: 'navigator', property: 'locks', message: 'Use withLock() of lib/locks.' },
        { object: 'AbortSignal', property: 'timeout', message: 'Missing at our browser floor.' },
        { object: 'AbortSignal', property: 'any', message: 'Missing at our browser floor.' },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // undefined props are how Vue says "not given"
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-undef': 'off', // vue-tsc knows better
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/no-bare-strings-in-template': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/no-template-target-blank': 'error',
      'vue/no-undef-components': ['error', { ignorePatterns: ['RouterLink', 'RouterView'] }],
      'vue/no-v-html': 'error',
      'vue/require-explicit-slots': 'off',
      'vue/require-default-prop': 'off', // TypeScript's optional props
      'vue/multi-word-component-names': 'off',
      // prettier's side of the fence
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      // a label either wraps its control or names it by id
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  layer(['src/lib/**'], [kit, upward('api', 'ui', 'offline', 'features', 'routes', 'app')]),
  layer(['src/api/**'], [kit, upward('ui', 'offline', 'features', 'routes', 'app')]),
  layer(['src/ui/**'], [upward('api', 'offline', 'features', 'routes', 'app')]),
  layer(['src/offline/**'], [kit, upward('ui', 'features', 'routes', 'app')]),
  layer(['src/routes/**'], [kit, upward('app')]),
  layer(['src/app/**', 'src/main.ts'], [kit]),
  ...features.map((name) =>
    layer(
      [`src/features/${name}/**`],
      [
        kit,
        upward('routes', 'app'),
        {
          group: features
            .filter((other) => other !== name)
            .map((other) => `@/features/${other}/**`),
          message: 'A feature never imports another.',
        },
      ],
    ),
  ),
  {
    files: ['**/*.test.ts', 'tests/**', '*.config.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
)
