/** Who filled the form last on this device; signing out clears it with everything else. */
export interface Filler {
  filler: string
  contact: string
}

const KEY = 'tongxing.annex-4.filler'

/** Only to the person who wrote it: the next one at this desk is told nothing. */
export function recallFiller(person: string): Filler | null {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null') as
      (Partial<Filler> & { person?: string }) | null
    if (found?.person !== person) return null
    const { filler, contact } = found
    if (typeof filler !== 'string' || typeof contact !== 'string') return null
    return { filler, contact }
  } catch {
    return null
  }
}

export function keepFiller(person: string, { filler, contact }: Filler): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ person, filler, contact }))
  } catch {
    // a full or forbidden storage costs some typing next time
  }
}

export function forgetFiller(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // nothing was kept then
  }
}
