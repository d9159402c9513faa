import { randomUUID } from 'node:crypto'
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

/** One call of the API in a person's name; `version` goes along as If-Match. */
export type Call = <T = unknown>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  data?: unknown,
  version?: number,
) => Promise<T>

export async function calling(request: APIRequestContext, who: string): Promise<Call> {
  const Authorization = await tokenOf(request, who)
  return async <T>(method: string, path: string, data?: unknown, version?: number) => {
    const headers = {
      Authorization,
      ...(method === 'GET' ? {} : { 'Idempotency-Key': randomUUID() }),
      ...(version === undefined ? {} : { 'If-Match': `"${String(version)}"` }),
    }
    const found = await request.fetch(`/api/v1${path}`, { method, headers, data })
    const text = await found.text()
    expect(found.ok(), `${method} ${path} as ${who}: ${text}`).toBe(true)
    return (text === '' ? null : JSON.parse(text)) as T
  }
}

/** The API in a person's name, for looking up what a page shall show. */
export async function asking(
  request: APIRequestContext,
  who: string,
): Promise<<T = unknown>(path: string) => Promise<T>> {
  const call = await calling(request, who)
  return <T>(path: string) => call<T>('GET', path)
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
