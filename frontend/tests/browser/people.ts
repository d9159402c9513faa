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

async function tokenOf(request: APIRequestContext, who: string): Promise<string> {
  const answer = await request.post('/api/v1/auth/login', {
    data: { username: who, password: passwords()[who] },
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  return `Bearer ${token}`
}

/** The API in a person's name, for looking up what a page shall show. */
export async function asking(
  request: APIRequestContext,
  who: string,
): Promise<<T = unknown>(path: string) => Promise<T>> {
  const Authorization = await tokenOf(request, who)
  return async <T>(path: string) => {
    const found = await request.get(`/api/v1${path}`, { headers: { Authorization } })
    expect(found.ok(), `${path} as ${who}: ${await found.text()}`).toBe(true)
    return (await found.json()) as T
  }
}

/** A table with a fault in it, handed in for import; the page of it has something to show. */
export async function handInTable(request: APIRequestContext, who: string): Promise<void> {
  const Authorization = await tokenOf(request, who)
  const buffer = Buffer.from('区划代码,名称\n21,辽宁省\n二十一,无名\n')
  const file = { name: '区划.csv', mimeType: 'text/csv', buffer }
  const answer = await request.post('/api/v1/imports', {
    headers: { Authorization },
    multipart: { kind: 'regions', file },
  })
  // one at a time for a person: the other language's run may be handing in the same
  expect([201, 429], await answer.text()).toContain(answer.status())
}
