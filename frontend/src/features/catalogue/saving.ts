import { computed, ref, type Ref } from 'vue'

import { createAttempt } from '@/api/attempt'
import { ifMatch } from '@/api/client'
import { useForm } from '@/api/form'
import { useTitleError } from '@/lib/title'

interface Versioned {
  version: number
}

export type Headers = Record<'Idempotency-Key', string> & { 'if-match'?: string }

/**
 * Sends a form. What somebody else changed meanwhile is read again and lies in `newest` until the
 * person has said whose words stand; what was typed stays in the form either way.
 */
export function useSaving<Thing extends Versioned>(wanted: {
  fields: Record<string, string>
  read?: () => Promise<Thing | undefined>
}) {
  const form = useForm(wanted.fields)
  const attempt = createAttempt()
  const newest = ref(null) as Ref<Thing | null>
  useTitleError(() => form.summary.value.length > 0)

  /** `version` null for a new thing. */
  async function save(
    version: number | null,
    body: unknown,
    send: (headers: Headers) => Promise<unknown>,
    check?: () => Record<string, string | undefined>,
  ): Promise<boolean> {
    const base = newest.value?.version ?? version
    const saved = await form.submit(async () => {
      const key = attempt.keyFor([base, body])
      await send({ 'Idempotency-Key': key, ...(base === null ? {} : ifMatch(base)) })
    }, check)
    if (saved) {
      attempt.done()
      newest.value = null
    } else if (form.problem.value?.isStale === true && wanted.read !== undefined) {
      newest.value = (await wanted.read().catch(() => undefined)) ?? null
    }
    return saved
  }

  /** What the other one wrote, which shall stand: nothing is left to be told. */
  function takeNewest(): Thing | null {
    const theirs = newest.value
    newest.value = null
    form.general.value = ''
    return theirs
  }

  const general = computed(() => (newest.value === null ? form.general.value : ''))
  return { ...form, general, newest, save, takeNewest }
}

export interface Difference {
  key: string
  label: string
  theirs: string
  mine: string
}

/** What somebody else changed since `base` was read, beside what stands in the form. */
export function differences(
  base: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
  mine: Readonly<Record<string, string>>,
  label: (key: string) => string,
): Difference[] {
  return Object.keys(theirs)
    .filter((key) => theirs[key] !== base[key])
    .map((key) => ({
      key,
      label: label(key),
      theirs: theirs[key] ?? '',
      mine: mine[key] ?? '',
    }))
}
