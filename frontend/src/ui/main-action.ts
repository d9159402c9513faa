const SEND = ['primary', 'danger'] as const

/**
 * Ctrl (⌘) and Enter in a window press its one main button: the primary one, or where there is none the
 * grave one. What a form has taken itself, a list that is open, and two of a kind are left alone.
 */
export function pressMain(event: KeyboardEvent): void {
  const { currentTarget: panel, target } = event
  if (event.defaultPrevented || event.isComposing || event.repeat) return
  if (!(event.ctrlKey || event.metaKey) || !(panel instanceof HTMLElement)) return
  if (target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true') return
  const found = SEND.map((kind) =>
    panel.querySelectorAll<HTMLElement>(`button[data-variant="${kind}"]`),
  ).find(({ length }) => length > 0)
  if (found?.length !== 1) return
  event.preventDefault()
  found[0]?.click()
}
