import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'

import type { Language } from '@/lib/i18n'
import { usePseudonyms } from '@/lib/pseudonyms'
import { renderPage } from '@tests/support/render'

import { useDoers } from './doers'

const DOERS = [
  ['named', '阿里木·买买提'],
  ['unit', '就业促进处'],
  ['self', '本人'],
  ['pseudonym', '反馈人·1A2B3C4D'],
  ['office', '行风办'],
  ['system', '系统'],
  ['other', '其他人员'],
] as const
const NAMES = ['体验员·0A1B2C', '走流程人员·ABCDEF', '匿名反馈人', '阿里木·买买提', '反馈人']

async function told(language: Language): Promise<string[]> {
  await renderPage(
    {
      setup() {
        const doer = useDoers()
        const pseudonym = usePseudonyms()
        return {
          words: [...DOERS.map(([kind, name]) => doer(kind, name)), ...NAMES.map(pseudonym)],
        }
      },
      template: '<p v-for="one in words" data-testid="who">{{ one }}</p>',
    },
    { language },
  )
  return screen.getAllByTestId('who').map((one) => one.textContent)
}

it('tells Chinese readers who acted just as the server does', async () => {
  expect(await told('zh-CN')).toEqual([...DOERS.map(([, name]) => name), ...NAMES])
})

it('tells English readers in English, and leaves the names of people and units alone', async () => {
  expect(await told('en')).toEqual([
    '阿里木·买买提',
    '就业促进处',
    'You',
    'Finder 1A2B3C4D',
    'Conduct office',
    'System',
    'Someone else',
    'Experiencer 0A1B2C',
    'Walker ABCDEF',
    'Anonymous finder',
    '阿里木·买买提',
    '反馈人',
  ])
})
