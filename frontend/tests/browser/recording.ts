import type { Page } from '@playwright/test'

import type { Recording } from './visits'

const idIn = (page: Page, room: string) =>
  new RegExp(`/${room}/([^/?]+)`).exec(page.url())?.[1] ?? ''

/** Chooses what is walked, as a walker does: two characters, then the first that fits. */
export async function chooseSubject(page: Page, typed: string, subject: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: /事项或一件事/ }).fill(typed)
  await page.getByRole('option', { name: subject }).first().click()
}

/** Plans a walk and begins its first step; ends on the page of that step. */
export async function beginWalk(
  page: Page,
  typed = 'sybx',
  subject = /失业保险金申领/,
): Promise<{ walk: string; step: string }> {
  await page.goto('/walks/plan')
  await chooseSubject(page, typed, subject)
  await page.getByRole('button', { name: '现在开始' }).click()
  await page.waitForURL(/\/record\//)
  const walk = idIn(page, 'record')
  await page.getByRole('button', { name: /^开始：/ }).click()
  await page.waitForURL(/\/steps\//)
  return { walk, step: idIn(page, 'steps') }
}

/** Two walks on this device, one planned and one begun, with a step and a finding. */
export async function prepareRecording(page: Page): Promise<Recording> {
  await page.goto('/walks/plan')
  await chooseSubject(page, '失业', /失业再就业/)
  await page.getByRole('button', { name: '保存计划' }).click()
  await page.waitForURL(/\/record\//)
  const planned = idIn(page, 'record')
  const { walk, step } = await beginWalk(page)
  await page.getByRole('button', { name: '发现问题' }).click()
  await page.waitForURL(/\/findings\//)
  const finding = idIn(page, 'findings')
  await page.getByLabel(/一句话说清/).fill('窗口要求提供指南没有列出的证明')
  await page.getByRole('button', { name: '完成' }).click()
  await page.waitForURL(/\/steps\//)
  return { planned, walk, step, finding }
}
