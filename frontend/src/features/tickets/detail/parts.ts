/** The facts at the side, in the order people ask for them. */
export const PARTS = [
  'basics',
  'duties',
  'deadline',
  'measures',
  'evidence',
  'consultations',
  'verification',
  'related',
] as const
export type PartId = (typeof PARTS)[number]

export interface Tab {
  id: string
  label: string
  parts: { id: PartId; label: string }[]
}

/** On a phone two parts that are read together share a tab: fewer tabs are found sooner. */
const WITH: Partial<Record<PartId, PartId>> = { duties: 'basics', evidence: 'measures' }

export function partsOf(t: (key: string) => string): Tab['parts'] {
  return PARTS.map((id) => ({ id, label: t(`ticket.part.${id}`) }))
}

export function tabsOf(t: (key: string) => string): Tab[] {
  const parts = partsOf(t)
  return PARTS.filter((id) => WITH[id] === undefined).map((id) => ({
    id,
    label: t(`ticket.tab.${id}`),
    parts: parts.filter((one) => one.id === id || WITH[one.id] === id),
  }))
}

/** The tab that an address asks for: by its own name, or by the name of a part it holds. */
export function tabOf(wanted: unknown): string {
  const part = PARTS.find((id) => id === wanted)
  return part === undefined ? 'history' : (WITH[part] ?? part)
}
