import type { Plugin } from 'vite'

/** Where two libraries take all of Vue for the sake of one function, and how they would name it. */
const WHOLE: readonly { file: RegExp; from: string; to: string }[] = [
  {
    file: /vue-i18n\/dist\/vue-i18n\.runtime\.mjs$/,
    from: `    const key = 'currentInstance';
    if (key in Vue) {
        return Vue[key];
    }
    else {
        return Vue.getCurrentInstance();
    }`,
    to: '    return Vue.getCurrentInstance();',
  },
  {
    file: /reka-ui\/dist\/shared\/useId\.js$/,
    from: 'else if ("useId" in vue) id = vue.useId?.();',
    to: 'else if (vue.useId) id = vue.useId();',
  },
]

/**
 * A library that looks names up in Vue keeps all of it in the entry: custom elements, hydration,
 * server rendering, 13 KB compressed that nothing here uses. The build breaks where a new version of the
 * library says it in other words, so that this is looked at and not lost.
 */
export function vueByName(): Plugin {
  return {
    name: 'vue-by-name',
    apply: 'build',
    transform(code, id) {
      const whole = WHOLE.find(({ file }) => file.test(id))
      if (whole === undefined) return null
      if (!code.includes(whole.from))
        this.error(`${id} asks Vue in other words: see vue-by-name.ts`)
      return { code: code.replace(whole.from, whole.to), map: null }
    },
  }
}
