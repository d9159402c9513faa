import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { isProblem, Problem } from './problems'
import { useProblemWords } from './words'

type Faults = Record<string, string | undefined>

/**
 * The state of sending a form: what is wrong at which field, what is wrong in general, and whether it
 * is on its way. `fields` gives the id of the control of each field the server may name; faults of
 * other fields are told in the general line, so that none is lost.
 */
export function useForm(fields: Record<string, string>) {
  const { locale } = useI18n()
  const words = useProblemWords()
  const errors = ref<Faults>({})
  const general = ref('')
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  const summary = computed(() =>
    Object.entries(errors.value).flatMap(([name, message]) =>
      message === undefined ? [] : [{ fieldId: fields[name] ?? '', message }],
    ),
  )

  function explain(error: unknown): void {
    problem.value = error instanceof Problem ? error : null
    if (!isProblem(error) || error.status !== 422) {
      general.value = words(error)
      return
    }
    const found = Object.entries(error.byField(locale.value === 'en' ? 'en' : 'zh-CN'))
    errors.value = Object.fromEntries(found.filter(([name]) => name in fields))
    const others = found.filter(([name]) => !(name in fields)).map(([, message]) => message)
    general.value = found.length === 0 ? words(error) : others.join(' ')
  }

  /** Checks, sends, and answers whether it went well; a second press while busy does nothing. */
  async function submit(send: () => Promise<unknown>, check?: () => Faults): Promise<boolean> {
    if (busy.value) return false
    general.value = ''
    problem.value = null
    errors.value = check?.() ?? {}
    if (summary.value.length > 0) return false
    busy.value = true
    try {
      await send()
      return true
    } catch (error) {
      explain(error)
      return false
    } finally {
      busy.value = false
    }
  }

  return { errors, general, problem, busy, summary, submit }
}
