import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { api, ok } from '@/api/client'

import { describe } from './describe'
import { contentOf, controlsOf, guideFaults, guideForm, type GuideForm } from './guide-form'
import { useGuideWords } from './guide-words'
import { differences, useSaving } from './saving'
import { useGuide, useGuideVersion } from './things'
import type { GuideVersion } from './vocabulary'

type Known = GuideVersion | null

const textOf = (form: GuideForm) => JSON.stringify([contentOf(form), form.change_note])

/** What others changed in the draft since it was read, beside what is typed. */
function useForeign(base: Ref<Known>, newest: Ref<Known>, form: Ref<GuideForm>) {
  const words = useGuideWords()
  const said = (of: GuideForm) => ({
    ...describe(contentOf(of), words),
    change_note: of.change_note,
  })
  return computed(() => {
    if (newest.value === null || base.value === null) return []
    return differences(
      said(guideForm(base.value)),
      said(guideForm(newest.value)),
      said(form.value),
      words.section,
    )
  })
}

/** The draft of a guide on its way: read, typed in, saved, and what others did to it meanwhile. */
export function useDraft(guideId: () => string) {
  const { t } = useI18n()
  const queries = useQueryClient()
  const guide = useGuide(guideId)
  const row = computed(() => guide.data.value?.versions.find(({ state }) => state === 'draft'))
  const version = useGuideVersion(() => row.value?.id ?? '')

  const base = ref<GuideVersion | null>(null)
  const form = ref(guideForm(null))
  function adopt(found: GuideVersion): void {
    base.value = found
    form.value = guideForm(found)
  }
  watch(
    version.data,
    (found) => {
      if (found !== undefined && base.value === null) adopt(found) // never over what is being typed
    },
    { immediate: true },
  )

  const pristine = computed(() => textOf(guideForm(base.value)))
  const dirty = computed(() => base.value !== null && textOf(form.value) !== pristine.value)

  const path = () => ({ path: { version_id: base.value?.id ?? '' } })
  const fields: Record<string, string> = {}
  const saving = useSaving<GuideVersion>({
    fields,
    read: () => ok(api.GET('/api/v1/guide-versions/{version_id}', { params: path() })),
  })

  async function save(): Promise<boolean> {
    if (base.value === null) return false
    Object.assign(fields, controlsOf(form.value))
    const body = { content: contentOf(form.value), change_note: form.value.change_note }
    return saving.save(
      base.value.version,
      body,
      async (header) => {
        base.value = await ok(
          api.PATCH('/api/v1/guide-versions/{version_id}', { params: { ...path(), header }, body }),
        )
        await queries.invalidateQueries({ queryKey: ['catalogue', 'versions'] })
      },
      () => faultWords(t, guideFaults(form.value)),
    )
  }

  const foreign = useForeign(base, saving.newest, form)
  function takeTheirs(): void {
    const theirs = saving.takeNewest()
    if (theirs !== null) adopt(theirs)
  }

  return { guide, row, version, base, form, dirty, saving, save, foreign, takeTheirs }
}

/** The faults that are told before asking, in words. */
export function faultWords(
  t: (key: string, values: Record<string, unknown>) => string,
  faults: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => {
      const [, section = '', index] = name.split('.')
      const where =
        index !== undefined && /^\d+$/.test(index)
          ? t('catalogue.draft.rowOf', {
              section: t(`catalogue.guide.${section}`, {}),
              number: Number(index) + 1,
            })
          : t(`catalogue.guide.${section}`, {})
      return [name, t(`catalogue.fault.${fault}`, { name: where })]
    }),
  )
}
