/** Reads what a person typed: full-width digits, spaces and thousands commas included. */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '').replace('。', '.')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

export function numberText(value: number | null): string {
  return value === null ? '' : String(value)
}

interface Range {
  min?: number | undefined
  max?: number | undefined
  step: number
}

export function stepped(value: number | null, direction: 1 | -1, range: Range): number {
  const start =
    value ?? (direction === 1 ? (range.min ?? 0) - range.step : (range.max ?? 0) + range.step)
  const digits = (String(range.step).split('.')[1] ?? '').length
  const next = Number((start + direction * range.step).toFixed(digits))
  return Math.min(range.max ?? Infinity, Math.max(range.min ?? -Infinity, next))
}
