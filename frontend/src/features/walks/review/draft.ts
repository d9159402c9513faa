import { reactive, ref, watch } from 'vue'

import { draftPrefix } from './kept'

/** What a reviewer has written and not sent. */
export interface Draft {
  note: string
  without: string
  comments: Record<string, string>
}

const PAUSE_MS = 400

const keyOf = (personId: string, walkId: string) => `${draftPrefix(personId)}${walkId}`
const blank = (): Draft => ({ note: '', without: '', comments: {} })

export function isEmpty(draft: Draft): boolean {
  return (
    draft.note.trim() === '' &&
    draft.without.trim() === '' &&
    Object.values(draft.comments).every((text) => text.trim() === '')
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function readDraft(personId: string, walkId: string): Draft | null {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(personId, walkId)) ?? 'null') as Partial<
      Record<keyof Draft, unknown>
    > | null
    if (found === null) return null
    const comments = Object.entries(found.comments ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    const draft = {
      note: text(found.note),
      without: text(found.without),
      comments: Object.fromEntries(comments),
    }
    return isEmpty(draft) ? null : draft
  } catch {
    return null
  }
}

function write(personId: string, walkId: string, draft: Draft): boolean {
  try {
    if (isEmpty(draft)) localStorage.removeItem(keyOf(personId, walkId))
    else localStorage.setItem(keyOf(personId, walkId), JSON.stringify(draft))
    return true
  } catch {
    return false // no room or no storage: the page still holds the text
  }
}

/** A review in the making, kept on this device under the person's id until it is sent. */
export function useReviewDraft(personId: string, walkId: string) {
  const kept = readDraft(personId, walkId)
  const draft = reactive<Draft>(kept ?? blank())
  const savedAt = ref<Date | null>(null)
  const restored = ref(kept !== null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let pending = false

  function save(): void {
    clearTimeout(timer)
    if (!pending) return
    pending = false
    if (write(personId, walkId, draft)) savedAt.value = isEmpty(draft) ? null : new Date()
  }
  watch(
    draft,
    () => {
      pending = true
      clearTimeout(timer)
      timer = setTimeout(save, PAUSE_MS)
    },
    { deep: true },
  )
  function clear(): void {
    Object.assign(draft, blank())
    pending = true
    save()
    pending = false
    clearTimeout(timer)
    restored.value = false
    savedAt.value = null
  }
  return { draft, savedAt, restored, save, clear }
}

/** The comments as the server takes them: those that say something, on steps that are there. */
export function commentsOf(
  draft: Draft,
  stepIds: readonly string[],
): { step_id: string; text: string }[] {
  return stepIds.flatMap((id) => {
    const said = (draft.comments[id] ?? '').trim()
    return said === '' ? [] : [{ step_id: id, text: said }]
  })
}
