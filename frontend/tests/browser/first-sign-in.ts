import { createHmac } from 'node:crypto'

import { expect, type Page } from '@playwright/test'

import { tabOnto } from './keyboard'

export const PASSWORD = '铁岭的雪比沈阳早到了三天'
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The six digits an authenticator shows for a secret just now (RFC 6238). */
export function oneTimeCode(secret: string, at = Date.now()): string {
  const bits = Array.from(secret.replace(/\s/g, ''))
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest[19] ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/**
 * From the handed-out password to 我的工作: a password of one's own and, where the account needs it,
 * an authenticator. Answers its secret, or null when none was asked for. Keyboard only.
 */
export async function signInFirst(page: Page, who: string, handed: string): Promise<string | null> {
  await page.goto('/sign-in')
  await tabOnto(page, page.locator('#sign-in-username'))
  await page.keyboard.type(who)
  await page.keyboard.press('Tab')
  await page.keyboard.type(handed)
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText('设置新密码')
  await tabOnto(page, page.locator('#new-password'))
  await page.keyboard.type(PASSWORD)
  await tabOnto(page, page.locator('#new-password-again'))
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  const heading = page.locator('h1')
  await expect(heading).toHaveText(/我的工作|绑定动态口令/)
  if ((await heading.textContent()) === '我的工作') return null
  const secret = (await page.locator('code[translate="no"]').first().textContent()) ?? ''
  await tabOnto(page, page.locator('#enrol-code'))
  await page.keyboard.type(oneTimeCode(secret))
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('保存恢复码')
  await tabOnto(page, page.getByLabel('我已经把恢复码保存在安全的地方'))
  await page.keyboard.press('Space')
  await tabOnto(page, page.getByRole('button', { name: '进入系统' }))
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('我的工作')
  return secret
}
