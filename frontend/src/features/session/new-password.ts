import { ref } from 'vue'
import { useI18n } from 'vue-i18n'

export const SHORTEST_PASSWORD = 12

/** The two fields of a new password and what can be said about them before asking the server. */
export function useNewPassword() {
  const { t } = useI18n()
  const chosen = ref('')
  const repeated = ref('')

  function check(): Record<string, string> {
    if (Array.from(chosen.value).length < SHORTEST_PASSWORD) {
      return { new_password: t('session.password.short') }
    }
    return chosen.value === repeated.value ? {} : { again: t('session.password.differs') }
  }

  return { chosen, repeated, check }
}
