import { describe, expect, it } from 'vitest'

import type { Schemas } from '@/api/client'

import { bundleBody, bundleControls, bundleFaults, bundleForm, newDepartment } from './bundle-form'
import { countsOf, groupsOf } from './comparison'
import { describe as describeGuide } from './describe'
import { contentOf, controlsOf, guideFaults, guideForm, newMaterial, newStage } from './guide-form'
import type { GuideWords } from './guide-words'
import { matterChanges, matterFaults, matterForm, newMatter } from './matter-form'
import { newOutlet, outletFaults, outletForm } from './outlet-form'
import { controlOf, placeOf } from './pointers'
import { moved, putBack, without } from './rows'
import { differences } from './saving'
import { blocksOf } from './stages'
import { newSubject, subjectBody, subjectFaults } from './subject'

const matter = {
  id: 'm',
  version: 3,
  name: '失业登记',
  board: 'employment',
  group_name: '就业失业登记',
  local_code: 'L-1',
  fully_online: true,
  is_active: true,
} as Schemas['MatterOut']

describe('a matter', () => {
  it('sends only what differs', () => {
    const form = { ...matterForm(matter), name: ' 失业登记（新） ', flags: ['high_frequency'] }
    expect(matterChanges(form, matter)).toEqual({
      name: '失业登记（新）',
      fully_online: false,
      high_frequency: true,
    })
    expect(matterChanges(matterForm(matter), matter)).toEqual({})
  })

  it.each([
    ['no name', { name: ' ' }, null, { name: 'missing', local_code: 'code' }],
    ['neither code', { name: 'x' }, null, { local_code: 'code' }],
    ['one code is enough', { name: 'x', national_code: '000214001000' }, null, {}],
    [
      'what cannot be emptied',
      { name: '失业登记', group_name: '' },
      matter,
      { group_name: 'kept' },
    ],
  ])('faults: %s', (_, typed, known, faults) => {
    const form = { ...matterForm(known), board: 'talent', ...typed }
    expect(matterFaults(form, known)).toEqual(faults)
  })

  it('leaves out what was not given', () => {
    expect(newMatter({ ...matterForm(null), name: 'x', board: 'talent' })).toMatchObject({
      name: 'x',
      local_code: null,
      source_note: null,
      cross_province: false,
    })
  })
})

describe('stages', () => {
  const stage = (name: string, any_order = false) => ({ name, any_order })
  it.each([
    ['none', [], []],
    ['in order', [stage('a'), stage('b')], [['a'], ['b']]],
    ['two free neighbours', [stage('a'), stage('b', true), stage('c', true)], [['a'], ['b', 'c']]],
    ['a free one alone', [stage('a', true), stage('b')], [['a'], ['b']]],
    [
      'two blocks parted',
      [stage('a', true), stage('b', true), stage('c'), stage('d', true), stage('e', true)],
      [['a', 'b'], ['c'], ['d', 'e']],
    ],
  ])('%s', (_, stages, names) => {
    const blocks = blocksOf(stages)
    expect(blocks.map((block) => block.stages.map(({ stage }) => stage.name))).toEqual(names)
    expect(blocks.every((block) => block.anyOrder === block.stages.length > 1)).toBe(true)
    expect(blocks.flatMap((block) => block.stages.map(({ number }) => number))).toEqual(
      stages.map((__, index) => index + 1),
    )
  })
})

describe('pointers of the check', () => {
  it.each([
    ['/stages/0/name', { key: 'stage', number: 1 }, 'guide-stages-0-name'],
    ['/materials/11', { key: 'material', number: 12 }, 'guide-materials-11'],
    ['/stages', { key: 'stages', number: null }, 'guide-stages'],
    ['/promised', { key: 'promised', number: null }, 'guide-promised'],
    ['/something_new', { key: null, number: null }, 'guide-something_new'],
    ['', { key: null, number: null }, 'guide'],
  ])('%s', (pointer, place, control) => {
    expect(placeOf(pointer)).toEqual(place)
    expect(controlOf(pointer)).toBe(control)
  })
})

describe('rows', () => {
  it('move, go and come back', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
    expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c'])
    expect(putBack(['a', 'c'], 'b', 1)).toEqual(['a', 'b', 'c'])
    expect(putBack(['a'], 'z', 9)).toEqual(['a', 'z'])
  })
})

describe('a guide', () => {
  const form = () => ({ ...guideForm(null), title: ' 指南 ' })

  it('becomes the content the server takes, without the keys of the form', () => {
    const content = contentOf({
      ...form(),
      hasLegal: false,
      promised: { amount: null, unit: 'immediate' },
      stages: [{ ...newStage(), name: ' 受理 ' }],
    })
    expect(content).toMatchObject({ title: '指南', legal: null, authority_credit_code: null })
    expect(content.promised).toEqual({ amount: 0, unit: 'immediate' })
    expect(content.stages).toEqual([
      { name: '受理', kind: 'other', optional: false, any_order: false, note: '' },
    ])
    expect(content).not.toHaveProperty('change_note')
    expect(content).not.toHaveProperty('hasLegal')
  })

  it('tells what is missing where the server would', () => {
    const faults = guideFaults({
      ...guideForm(null),
      promised: { amount: null, unit: 'working_days' },
      legal: { amount: null, unit: 'immediate' },
      materials: [newMaterial()],
    })
    expect(faults).toEqual({
      'content.title': 'missing',
      'content.promised.amount': 'amount',
      'content.materials.0.name': 'missing',
    })
  })

  it('knows the control of every field', () => {
    const controls = controlsOf({ ...form(), materials: [newMaterial()] })
    expect(controls['content.materials.0.copies']).toBe('guide-materials-0-copies')
    expect(controls['content.legal.amount']).toBe('guide-legal-amount')
    expect(controls['content.channels']).toBe('guide-channels')
    expect(controls.change_note).toBe('guide-change_note')
  })

  it('is of one subject in one place', () => {
    expect(subjectFaults(newSubject('', ''))).toEqual({
      matter_id: 'missing',
      region_id: 'missing',
    })
    const subject = { ...newSubject('m', ''), bundle_id: 'old', where: 'organisation' as const }
    expect(subjectBody({ ...subject, organisation_id: 'o', region_id: 'r' })).toEqual({
      matter_id: 'm',
      bundle_id: null,
      region_id: null,
      organisation_id: 'o',
    })
  })
})

describe('bundles and outlets', () => {
  it('have one leader, no matter twice', () => {
    const form = { ...bundleForm(null), name: '一件事' }
    expect(bundleFaults({ ...form, departments: [] })).toEqual({ departments: 'oneLead' })
    form.departments = [{ ...newDepartment('lead'), name: '人社' }, newDepartment('lead')]
    form.matters = ['a', 'a', ''].map((id) => ({
      key: id,
      matter_id: id,
      name: id,
      role: 'participant' as const,
    }))
    expect(bundleFaults(form)).toEqual({
      departments: 'oneLead',
      'departments.1.name': 'missing',
      'matters.1.matter_id': 'twice',
      'matters.2.matter_id': 'missing',
    })
    expect(bundleBody(form).departments[0]).toEqual({
      name: '人社',
      role: 'lead',
      organisation_id: null,
    })
    expect(bundleControls(form)).toMatchObject({
      'departments.1': 'bundle-departments-1-name',
      'matters.2.matter_id': 'bundle-matters-2-matter_id',
    })
  })

  it('an outlet is in a region or in a functional area', () => {
    const form = { ...outletForm(null), name: 'x', kind: 'hall', channel_id: 'c', region_id: 'r' }
    expect(outletFaults(form, false)).toEqual({})
    expect(outletFaults({ ...form, where: 'organisation' }, false)).toEqual({
      organisation_id: 'missing',
    })
    expect(outletFaults({ ...form, kind: '' }, true)).toEqual({})
    expect(newOutlet({ ...form, organisation_id: 'o' })).toMatchObject({
      region_id: 'r',
      organisation_id: null,
    })
  })
})

const words: GuideWords = {
  section: (key) => `<${key}>`,
  field: (key) => `[${key}]`,
  value: (_, value) => {
    if (value === null || value === '') return ''
    if (Array.isArray(value)) return value.join('+')
    return JSON.stringify(value).replace(/"/g, '')
  },
}

describe('a comparison in words', () => {
  const stage = { name: '受理', kind: 'accept', optional: false, note: '' }
  const groups = groupsOf(
    [
      { section: 'basis', kind: 'changed', subject: null, before: '', after: '法' },
      { section: 'stages', kind: 'removed', subject: '预审', before: stage, after: null },
      {
        section: 'stages',
        kind: 'changed',
        subject: '受理',
        before: stage,
        after: { ...stage, optional: true, note: 'n' },
      },
      { section: 'stages', kind: 'moved', subject: '审核', before: 2, after: 0 },
      { section: 'visits', kind: 'changed', subject: null, before: 2, after: 1 },
    ],
    words,
  )

  it('goes in the order of reading, what is rare last', () => {
    expect(groups.map((group) => group.section)).toEqual(['visits', 'stages', 'basis'])
    expect(countsOf(groups)).toEqual({ added: 0, removed: 1, changed: 3, moved: 1 })
  })

  it('names only what differs, and places as people count', () => {
    const [removed, changed, movedStage] = groups[1]?.entries ?? []
    expect(removed?.lines).toEqual([{ label: '', before: 'accept', after: '' }])
    expect(changed?.lines).toEqual([
      { label: '[optional]', before: 'false', after: 'true' },
      { label: '[note]', before: '', after: 'n' },
    ])
    expect(movedStage?.lines).toEqual([{ label: '[position]', before: '3', after: '1' }])
  })

  it('lays sections side by side, and shows only what others changed', () => {
    const mine = { ...guideForm(null), title: '甲', stages: [{ ...newStage(), name: '受理' }] }
    const said = describeGuide(contentOf(mine), words)
    expect(said.stages).toBe('1. 受理（other）')
    const theirs = { ...said, title: '乙' }
    expect(differences(said, theirs, { ...said, title: '丙' }, words.section)).toEqual([
      { key: 'title', label: '<title>', theirs: '乙', mine: '丙' },
    ])
  })
})
