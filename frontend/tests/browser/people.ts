import { readFileSync } from 'node:fs'

import { expect, type APIRequestContext, type Page } from '@playwright/test'

export type Passwords = Readonly<Record<string, string>>

export function passwords(): Passwords {
  const file = process.env.BROWSER_ACCOUNTS
  if (file === undefined) throw new Error('BROWSER_ACCOUNTS is not set')
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords
}

/** Signs in as anybody would, by the page; ends at 我的工作 or at `next`. */
export async function signIn(page: Page, who: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('#sign-in-username').fill(who)
  await page.locator('#sign-in-password').fill(password)
  await page.locator('#sign-in-password').press('Enter')
  await expect(page.locator('h1')).toHaveText(/我的工作|My work/)
}

/** The API in a person's name, for looking up what a page shall show. */
export async function asking(
  request: APIRequestContext,
  who: string,
): Promise<<T = unknown>(path: string) => Promise<T>> {
  const answer = await request.post('/api/v1/auth/login', {
    data: { username: who, password: passwords()[who] },
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  return async <T>(path: string) => {
    const found = await request.get(`/api/v1${path}`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(found.ok(), `${path} as ${who}: ${await found.text()}`).toBe(true)
    return (await found.json()) as T
  }
}
