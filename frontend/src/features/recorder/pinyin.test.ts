import { expect, it } from 'vitest'

import { begins, findable, finds, initials } from './pinyin'

it.each([
  ['失业保险金申领', 'sybxjsl'],
  ['集体合同审查', 'jthtsc'],
  ['12345热线', '12345rx'],
])('%s begins with %s', (text, expected) => {
  expect(initials(text)).toBe(expected)
})

it.each([
  ['sybx', true],
  ['SYBX', true],
  ['保险', true],
  ['失业 申领', true],
  ['失业 退休', false],
  ['xyz', false],
  ['', true],
])('finds 失业保险金申领 by “%s”: %s', (typed, expected) => {
  expect(finds(findable('失业保险金申领'), typed)).toBe(expected)
})

it('puts first what begins with the typed letters', () => {
  expect(begins(findable('失业保险金申领'), 'syb')).toBe(true)
  expect(begins(findable('领取失业保险金期间补贴'), 'syb')).toBe(false)
})
