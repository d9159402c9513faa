import { beforeAll, describe, expect, it } from 'vitest'

import { i18n, loadTexts, setLanguage } from '@/lib/i18n'

import { aDeadline } from '../tests/samples'
import { deadlineSentence, ledger, provisionalWords, timeLeft } from './deadline'

const NOW = new Date('2026-10-15T02:00:00Z')
const t = (key: string, named: Record<string, unknown> = {}) => i18n.global.t(key, named)

const NATIONAL = {
  name: '国庆节',
  first: '2026-10-01',
  last: '2026-10-07',
  working_days_lost: 5,
}
const PAUSE = {
  paused_on: '2026-10-13',
  resumed_on: '2026-10-15',
  reason: 'consultation' as const,
  label: '联席会商',
  working_days: 2,
}

const CASES: [string, Parameters<typeof aDeadline>[0], string, string][] = [
  [
    'an ordinary term',
    { why: { weekend_days: 2 } },
    '从10月12日派单起（次日起算）5 个工作日，扣除周末，10月19日 24:00 前完成。',
    'From the dispatch on Oct 12 (the next day is the first): 5 working days; not counting weekends; due by the end of Oct 19.',
  ],
  [
    'a holiday and a weekend worked for it',
    {
      started_at: '2026-09-25T01:00:00Z',
      due_on: '2026-10-09',
      why: {
        weekend_days: 4,
        holidays: [NATIONAL],
        make_up_days: [{ day: '2026-09-27', name: '国庆节' }],
      },
    },
    '从9月25日派单起（次日起算）5 个工作日，扣除周末、国庆节放假（10月1日至10月7日），加上9月27日调休上班，10月9日 24:00 前完成。',
    'From the dispatch on Sep 25 (the next day is the first): 5 working days; not counting weekends, 国庆节 (Oct 1 to Oct 7); counting Sep 27, worked instead of a holiday; due by the end of Oct 9.',
  ],
  [
    'a holiday of one day',
    { why: { holidays: [{ ...NATIONAL, name: '元旦', last: '2026-10-01' }] } },
    '从10月12日派单起（次日起算）5 个工作日，扣除元旦放假（10月1日），10月19日 24:00 前完成。',
    'From the dispatch on Oct 12 (the next day is the first): 5 working days; not counting 元旦 (Oct 1); due by the end of Oct 19.',
  ],
  [
    'a pause and an extension, which are not part of the term itself',
    {
      due_on: '2026-10-28',
      why: {
        working_days: 10,
        pauses: [PAUSE],
        extensions: [{ working_days: 5, granted_on: '2026-10-16' }],
      },
    },
    '从10月12日派单起（次日起算）5 个工作日，10月13日起因联席会商暂停 2 个工作日，批准延期 5 个工作日，10月28日 24:00 前完成。',
    'From the dispatch on Oct 12 (the next day is the first): 5 working days; paused for 2 working days from Oct 13 (Joint consultation); extended by 5 working days; due by the end of Oct 28.',
  ],
  [
    'a clock that stands',
    {
      state: 'paused',
      due_on: null,
      due_at: null,
      working_days_left: 4,
      why: { pauses: [{ ...PAUSE, resumed_on: null, working_days: 0 }] },
    },
    '从10月12日派单起（次日起算）5 个工作日，10月13日起因联席会商暂停，现在暂停计时，还剩 4 个工作日。',
    'From the dispatch on Oct 12 (the next day is the first): 5 working days; paused since Oct 13 (Joint consultation); the clock stands now with 4 working days left.',
  ],
  [
    'a given date',
    { preset: 'fixed', why: { weekend_days: 2 } },
    '从10月12日派单起，按指定日期办理，10月19日 24:00 前完成。',
    'From the dispatch on Oct 12, by a given date; due by the end of Oct 19.',
  ],
  [
    'rework, into the next year',
    { preset: 'rework', due_on: '2027-01-05' },
    '从10月12日退回重改起（次日起算）5 个工作日，2027年1月5日 24:00 前完成。',
    'From the return on Oct 12 (the next day is the first): 5 working days; due by the end of Jan 5, 2027.',
  ],
]

describe.each(['zh-CN', 'en'] as const)('a deadline in words (%s)', (language) => {
  beforeAll(async () => {
    await loadTexts(['tickets', 'ticket'])
    await setLanguage(language)
  })

  it.each(CASES)('%s', (_case, changes, zh, en) => {
    const said = deadlineSentence(aDeadline(changes), { t, language, now: NOW })
    expect(said).toBe(language === 'en' ? en : zh)
  })

  it.each<[Parameters<typeof aDeadline>[0], string, string, string]>([
    [{}, 'warning', '还剩 2 个工作日', '2 working days left'],
    [{ working_days_left: 9 }, 'info', '还剩 9 个工作日', '9 working days left'],
    [{ working_days_left: 0 }, 'warning', '今天 24:00 到期', 'Due today'],
    [
      { working_days_left: -3, overdue: true },
      'danger',
      '已超期 3 个工作日',
      '3 working days late',
    ],
    [{ working_days_left: 0, overdue: true }, 'danger', '已超期', 'Overdue'],
    [
      { state: 'paused', working_days_left: 4 },
      'neutral',
      '暂停计时，剩 4 个工作日',
      'Paused, 4 working days left',
    ],
    [
      { state: 'stopped', working_days_left: null },
      'neutral',
      '已停止计时',
      'The clock has stopped',
    ],
    [
      { state: 'stopped', working_days_left: null, overdue: true },
      'warning',
      '已停止计时（超期完成）',
      'The clock has stopped, late',
    ],
  ])('%o is %s', (changes, tone, zh, en) => {
    expect(timeLeft(aDeadline(changes), t)).toEqual({ tone, words: language === 'en' ? en : zh })
  })

  it('says which years may still move it', () => {
    expect(provisionalWords(aDeadline(), t)).toBe('')
    const said = provisionalWords(aDeadline({ why: { provisional_years: [2027, 2028] } }), t)
    expect(said).toContain(language === 'en' ? '2027, 2028' : '2027、2028')
  })

  it('keeps the ledger in the order of the days', () => {
    const lines = ledger(
      aDeadline({
        why: { pauses: [PAUSE], extensions: [{ working_days: 5, granted_on: '2026-10-14' }] },
      }),
      { t, language, now: NOW },
    )
    expect(lines.map((line) => line.key)).toEqual(['start', 'pause-0', 'extension-0'])
  })
})
