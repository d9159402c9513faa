import { readonly, shallowRef } from 'vue'

import { sending, type Runner } from './outbox/runner'

const runner = shallowRef<Runner | null>(null)

/** The outbox of the person who is signed in; set by the shell. */
export function holdRunner(next: Runner | null): void {
  runner.value?.stop()
  runner.value = next
}

/** What is being sent from this tab, and the button that sends at once. */
export function useSending() {
  return {
    sending: readonly(sending),
    /** Sends now, refused things included. */
    sendNow: async (): Promise<void> => {
      await runner.value?.run(true)
    },
  }
}

/** Looks again, as when the server is back or the person signed in. */
export function sendSoon(): void {
  void runner.value?.run()
}
