import { randomUUID } from 'node:crypto'

import { expect, type Locator, type Page, type Route } from '@playwright/test'

import { passwords } from './people'

export interface Refusal {
  status: number
  code: string
  title: string
  title_en: string
  headers?: Record<string, string>
}

/** Answers as the server does when it refuses (RFC 9457). */
export function refusedBy(route: Route, { headers, ...told }: Refusal): Promise<void> {
  const document = { ...told, type: `/problems/${told.code}`, request_id: randomUUID() }
  return route.fulfill({
    status: told.status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
    body: JSON.stringify(document),
  })
}

/** Refuses the first that comes, then steps aside; answers how often it refused. */
export function once(refusal: Refusal, method = 'POST') {
  const seen = { refused: 0 }
  const handle = async (route: Route): Promise<void> => {
    if (route.request().method() !== method || seen.refused > 0) return route.fallback()
    seen.refused += 1
    return refusedBy(route, refusal)
  }
  return { seen, handle }
}

/** Signs in again over the page that lost its session. */
export async function signInOnTop(page: Page, who: string): Promise<void> {
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toBeVisible({ timeout: 30_000 })
  await dialog.locator('#sign-in-username').fill(who)
  await dialog.locator('#sign-in-password').fill(passwords()[who] ?? '')
  await dialog.locator('#sign-in-password').press('Enter')
  await expect(dialog).toHaveCount(0)
}

/** Hands a file to the page at hand, whatever becomes of it. */
export async function put(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'image/jpeg', buffer }
  await page.locator('input[type=file]').last().setInputFiles(file)
}

/** Fills in and leaves the field. */
export async function fill(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.blur()
}

/** A photo of several megabytes, however it is packed. */
export async function noise(page: Page): Promise<Buffer> {
  const encoded = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2560
    canvas.height = 1920
    const pen = canvas.getContext('2d')
    const tile = new ImageData(128, 128)
    crypto.getRandomValues(tile.data)
    for (let at = 3; at < tile.data.length; at += 4) tile.data[at] = 255
    for (let x = 0; x < canvas.width; x += 128) {
      for (let y = 0; y < canvas.height; y += 128) pen?.putImageData(tile, x, y)
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  return Buffer.from(encoded, 'base64')
}
