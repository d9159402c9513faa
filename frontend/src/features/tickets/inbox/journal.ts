import type { Decided } from './held'

/** A decision that did not go through, with why and what was typed. */
export interface Refused {
  decided: Decided
  why: string
}

interface Journal {
  held: Decided[]
  refused: Refused[]
}

const keyOf = (person: string) => `tongxing.triage.${person}`

/** What waits and what was refused survives a reload of this tab; other tabs know nothing of it. */
export function readJournal(person: string): Journal {
  try {
    const found = JSON.parse(sessionStorage.getItem(keyOf(person)) ?? '{}') as Partial<Journal>
    return {
      held: Array.isArray(found.held) ? found.held : [],
      refused: Array.isArray(found.refused) ? found.refused : [],
    }
  } catch {
    return { held: [], refused: [] }
  }
}

export function writeJournal(person: string, journal: Journal): void {
  try {
    if (journal.held.length + journal.refused.length === 0) {
      sessionStorage.removeItem(keyOf(person))
    } else {
      sessionStorage.setItem(keyOf(person), JSON.stringify(journal))
    }
  } catch {
    // without storage the decisions are still sent when the page is left
  }
}
