/** Where the reviews of one person that were not sent are kept on this device. */
export const draftPrefix = (personId: string) => `tongxing.review.${personId}.`

/** How many there are. */
export function countDrafts(personId: string): number {
  try {
    const prefix = draftPrefix(personId)
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix)).length
  } catch {
    return 0
  }
}
