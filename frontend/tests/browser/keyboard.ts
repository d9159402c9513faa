import { expect, type FileChooser, type Locator, type Page } from '@playwright/test'

/** The name of what has the focus, as an assistive technology would say it, near enough. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null) return ''
    const { labels } = element as HTMLInputElement
    const named = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
    return [
      element.getAttribute('aria-label') ?? '',
      ...Array.from(labels ?? [], (label) => label.textContent),
      ...named,
      (element.textContent ?? '').slice(0, 80),
    ].join('|')
  })
}

/** Presses Tab until something of that name has the focus. */
export async function tabTo(page: Page, name: string, most = 120): Promise<void> {
  const heard: string[] = []
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now.includes(name)) return
    heard.push(now.slice(0, 30))
  }
  throw new Error(`no way by Tab to ${name}: ${heard.join(' / ')}`)
}

/** Presses Tab until this very element has the focus; a list may hold several of one name. */
export async function tabOnto(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toBeVisible()
  for (let at = 0; at < most; at += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by Tab to ${String(target)}`)
}

export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog')).last()

/** A form is there when it has the focus: keys pressed before go to the page behind it. */
async function formOpen(page: Page): Promise<void> {
  await expect(dialog(page)).toBeVisible()
  await expect(page.getByRole('menu')).toHaveCount(0) // it gives the focus back as it goes
  await expect(dialog(page).locator(':focus')).toHaveCount(1)
}

/** Opens a ticket and waits until its actions are there. */
export async function openTicket(page: Page, id: string): Promise<void> {
  await page.goto(`/tickets/${id}`)
  await expect(page.getByRole('group', { name: '可以办理的操作' })).toBeVisible()
}

/** Chooses an action of the ticket, at the foot or in the menu, and waits for its form. */
export async function choose(page: Page, label: string): Promise<void> {
  const bar = page.getByRole('group', { name: '可以办理的操作' })
  await expect(bar).toBeVisible()
  if ((await bar.getByRole('button', { name: label, exact: true }).count()) > 0) {
    await press(page, label)
  } else {
    await press(page, '其他操作')
    await expect(page.getByRole('menu')).toBeVisible()
    const item = page.getByRole('menuitem', { name: new RegExp(`^${label}`) }) // 不批准 is another
    await expect(item).toBeVisible()
    const reached = () => item.evaluate((element) => element === document.activeElement)
    for (let at = 0; at < 20 && !(await reached()); at += 1) await page.keyboard.press('ArrowDown')
    expect(await reached(), label).toBe(true)
    await page.keyboard.press('Enter')
  }
  await formOpen(page)
}

/** What the ticket waits for, by its single key. */
export async function mainAction(page: Page): Promise<void> {
  await page.keyboard.press('a')
  await formOpen(page)
}

/** Fills in a field of the open form by its name. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  if (!(await focused(page)).includes(field)) await tabTo(page, field, 30)
  await page.keyboard.type(text)
  const typed = page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)
  expect(await typed, `what is typed as ${field}`).toContain(text)
}

/** Finds and takes the first hit of a box that searches. */
export async function pick(page: Page, field: string, typed: string, hit: string): Promise<void> {
  await write(page, field, typed)
  await expect(page.getByRole('option', { name: hit }).first()).toBeVisible()
  const marked = page.locator('[role=option][data-highlighted]', { hasText: hit })
  for (let at = 0; at < 10 && (await marked.count()) === 0; at += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(marked).toHaveCount(1)
  await page.keyboard.press('Enter')
}

/** Marks one of several: into the group by Tab, to the one by the arrows. */
export async function mark(page: Page, option: string): Promise<void> {
  const radio = page.getByRole('radio', { name: new RegExp(`^${option}`) })
  await expect(radio).toBeVisible()
  const inside = page.locator('input[type=radio]:focus')
  for (let at = 0; at < 30 && (await inside.count()) === 0; at += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let at = 0; at < 10 && !(await radio.isChecked()); at += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(radio).toBeChecked()
}

/** Presses the button that asks for a file; only the choosing itself is the browser's own window. */
export async function fileAsked(page: Page, button: Locator): Promise<FileChooser> {
  const asked = page.waitForEvent('filechooser') // listens before the key: telling the browser takes time
  asked.catch(() => undefined) // a way there that is not found is the better message
  await tabOnto(page, button, 30)
  await page.keyboard.press('Enter')
  return asked
}

/** Sends the open form and waits until the ticket says its new state. */
export async function confirm(page: Page, state?: string): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  if (state !== undefined) await expect(page.locator('main header').first()).toContainText(state)
}
