import { useI18n } from 'vue-i18n'

/**
 * What the fields of a form have alike: the id of the control, what is wrong with it, and its hint.
 * Where somebody else changed it meanwhile, the hint says what the server has now.
 */
export function useFields<Name extends string>(
  form: string,
  given: {
    errors: Readonly<Record<string, string | undefined>>
    now?: Readonly<Partial<Record<Name, string>>>
  },
) {
  const { t } = useI18n()
  return (name: Name, usual?: string) => {
    const now = given.now?.[name]
    return {
      id: `${form}-${name}`,
      hint: now === undefined ? usual : t('admin.stale.now', { value: now || t('ui.none') }),
      error: given.errors[name],
    }
  }
}
