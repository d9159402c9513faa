import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'

import { i18n } from './i18n'
import { usePreferences } from './preferences'

const root = document.documentElement

beforeEach(() => setActivePinia(createPinia()))

describe('preferences', () => {
  it('show on the page at once and are kept on the device', async () => {
    const preferences = usePreferences()
    await preferences.apply()
    expect(root.getAttribute('data-mode')).toBeNull()
    preferences.mode = 'elder'
    preferences.scale = '150'
    preferences.theme = 'contrast'
    expect(root.getAttribute('data-mode')).toBe('elder')
    expect(root.getAttribute('data-scale')).toBe('150')
    expect(root.getAttribute('data-theme')).toBe('contrast')

    setActivePinia(createPinia())
    expect(usePreferences().mode).toBe('elder')
    preferences.theme = 'system'
    expect(root.getAttribute('data-theme')).toBeNull()
  })

  it('hold nothing about the person', () => {
    usePreferences().mode = 'elder'
    expect(
      Object.keys(JSON.parse(localStorage.getItem('tongxing.preferences') ?? '') as object).sort(),
    ).toEqual(['language', 'mode', 'scale', 'theme'])
  })

  it.each(['not json', '"text"', 'null', '{"mode":"<b>","language":"fr","scale":7}'])(
    'survive what somebody left behind: %s',
    (left) => {
      localStorage.setItem('tongxing.preferences', left)
      const preferences = usePreferences()
      expect([preferences.mode, preferences.language, preferences.scale]).toEqual([
        'normal',
        'zh-CN',
        '100',
      ])
    },
  )

  it('load the other language before the texts change', async () => {
    const preferences = usePreferences()
    preferences.language = 'en'
    await preferences.apply()
    expect(i18n.global.locale.value).toBe('en')
    expect(root.lang).toBe('en')
    preferences.language = 'zh-CN'
    await preferences.apply()
    expect(root.lang).toBe('zh-CN')
  })
})
