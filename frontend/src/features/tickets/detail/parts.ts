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

export function partsOf(t: (key: string) => string): { id: string; label: string }[] {
  return PARTS.map((id) => ({ id, label: t(`ticket.part.${id}`) }))
}
