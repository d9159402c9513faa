import { ref } from 'vue'

import { useSession } from '@/api/session'
import { countUnsent } from '@/lib/unsent'

/**
 * Signing out clears what the browser keeps of us (the server asks it to), so whatever waits to be
 * sent is asked about first.
 */
export function useSignOut(left: () => void) {
  const session = useSession()
  const unsent = ref(0)
  const busy = ref(false)
  const failed = ref(false)

  async function leave(): Promise<void> {
    busy.value = true
    failed.value = false
    unsent.value = 0
    try {
      await session.signOut()
      left()
    } catch {
      failed.value = true
    } finally {
      busy.value = false
    }
  }

  async function ask(): Promise<void> {
    unsent.value = await countUnsent()
    if (unsent.value === 0) await leave()
  }

  const stay = () => {
    unsent.value = 0
  }

  return { unsent, busy, failed, ask, leave, stay }
}
