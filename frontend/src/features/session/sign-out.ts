import { ref } from 'vue'

import { useSession } from '@/api/session'
import { clearLeft, countUnsent } from '@/lib/unsent'

/**
 * What waits to be sent stays on this device, where only its own person finds it again; that is
 * worth a question first, because nobody else can send it.
 */
export function useSignOut(left: () => void) {
  const session = useSession()
  const unsent = ref(0)
  const busy = ref(false)
  const failed = ref(false)

  async function leave(): Promise<void> {
    const personId = session.person?.id
    busy.value = true
    failed.value = false
    unsent.value = 0
    try {
      await session.signOut()
      if (personId !== undefined) await clearLeft(personId)
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
