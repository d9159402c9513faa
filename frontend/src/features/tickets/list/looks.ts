import { ref, watch, type Ref } from 'vue'

/** Columns a person may choose; the title always stands. */
export const COLUMNS = [
  'state',
  'due_at',
  'unit',
  'matter',
  'severity',
  'submitted_at',
  'updated_at',
]
const FIRST = ['state', 'due_at', 'unit', 'submitted_at']
const KEY = 'tongxing.ticket-looks'

export interface Looks {
  columns: string[]
  dense: boolean
}

function read(): Looks {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Looks>
    const columns = Array.isArray(found.columns) ? found.columns : FIRST
    return {
      columns: COLUMNS.filter((column) => columns.includes(column)),
      dense: found.dense === true,
    }
  } catch {
    return { columns: [...FIRST], dense: false }
  }
}

/** How the list looks on this device. */
export function useLooks(): Ref<Looks> {
  const looks = ref(read())
  watch(looks, (now) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(now))
    } catch {
      // without storage the choice lasts as long as the page
    }
  })
  return looks
}
