import { computed, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'

import { copy, Keeper, type Elsewhere } from './keeper'
import { bringBack, leave, settle, type Place } from './left'

export type SaveState = 'saved' | 'saving' | 'failed'

interface Options<T extends object> extends Place {
  /** What the store holds now; undefined while it is read. Changes with every tab's write. */
  read: () => T | undefined
  /** Writes the fields that changed here. */
  save: (changes: Partial<T>, whole: T) => Promise<unknown>
  delay?: number
}

const DELAY_MS = 400

/** Whoever types pauses; what was pressed or chosen is done, and is written at once. */
function typing(): boolean {
  const at = document.activeElement
  if (at instanceof HTMLTextAreaElement) return true
  return at instanceof HTMLInputElement && !['radio', 'checkbox'].includes(at.type)
}

/** Writes before the page is hidden, closed or left. */
function whenLeaving(flush: () => Promise<void>, leaving: () => void): void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') void flush()
  }
  onMounted(() => {
    document.addEventListener('visibilitychange', hidden)
    globalThis.addEventListener('pagehide', leaving)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', hidden)
    globalThis.removeEventListener('pagehide', leaving)
    void flush()
  })
}

/** Writes to the store, one after the other, what it has not of the form. */
function useWriting<T extends object>(
  keeper: Keeper<T>,
  form: Ref<T | null>,
  save: Options<T>['save'],
) {
  const state = ref<SaveState>('saved')
  const error = ref<unknown>(null)
  let running: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    const changed = keeper.changes(form.value)
    if (changed === null || form.value === null) {
      state.value = 'saved'
      return
    }
    const whole = copy(form.value)
    keeper.writes(whole)
    try {
      await save(changed, whole)
      error.value = null
      state.value = keeper.changes(form.value) === null ? 'saved' : 'saving'
    } catch (failure) {
      keeper.failed(whole)
      error.value = failure
      state.value = 'failed'
    }
  }

  function written(): Promise<void> {
    running = running.then(write)
    return running
  }
  return { state, error, written }
}

/**
 * A form that keeps itself: each pause in typing, each leaving of the page is written to the store.
 * What another tab wrote comes in beside what is typed here; what both wrote stays as typed here.
 */
export function useAutosave<T extends object>(options: Options<T>) {
  const form = ref(null) as Ref<T | null>
  const elsewhere = ref<Elsewhere>('none')
  const keeper = new Keeper<T>()
  const { state, error, written } = useWriting(keeper, form, options.save)
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Writes what was typed and answers when it lies in the store. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    return written()
  }
  function touched(): void {
    if (keeper.changes(form.value) === null) return
    state.value = 'saving'
    clearTimeout(timer)
    const wait = typing() ? (options.delay ?? DELAY_MS) : 0
    timer = setTimeout(() => void flush(), wait)
  }
  function leaving(): void {
    leave(options, keeper.unconfirmed(form.value))
    void flush().then(() => {
      if (state.value === 'saved') settle(options)
    })
  }
  function take(now: T | undefined): void {
    if (now === undefined) return
    const first = form.value === null
    const taken = keeper.take(now, form.value)
    form.value = taken.form
    if (first) {
      bringBack(options, now, form.value)
      touched()
    }
    if (taken.elsewhere !== 'none') elsewhere.value = taken.elsewhere
  }

  watch(options.read, take, { immediate: true })
  watch(form, touched, { deep: true })
  whenLeaving(flush, leaving)
  return { form, state, error, elsewhere, flush, failed: computed(() => state.value === 'failed') }
}
