import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { api, ok, type Schemas } from '@/api/client'
import { reachable } from '@/lib/network'
import { useGuideVersion, useReference } from '@/offline'
import type { Option } from '@/ui/types'

import { begins, findable, finds, type Findable } from './pinyin'
import { subjectOf, usualChannel, usualGuide, usualOutlet, type PlanForm } from './plan'

const SHOWN = 40

/** Matters and bundles in one box, found by words and by initials, with and without a network. */
export function useSubjects() {
  const { t } = useI18n()
  const matters = useReference('matters')
  const bundles = useReference('bundles')
  const typed = ref('')
  const fromServer = ref<Option[]>([])

  const ofMatter = (row: Schemas['MatterRow']): Option => ({
    value: `matter:${row.id}`,
    label: row.name,
    hint: [t(`recorder.board.${row.board}`), row.authority_name].filter(Boolean).join(' · '),
  })
  const kept = computed(() =>
    [
      ...(bundles.data.value?.rows ?? []).map((row) => ({
        value: `bundle:${row.id}`,
        label: row.name,
        hint: t('recorder.plan.bundle'),
      })),
      ...(matters.data.value?.rows ?? []).map(ofMatter),
    ].map((option) => ({ option, where: findable(option.label) })),
  )
  const rank = ({ where }: { where: Findable }) => (begins(where, typed.value.trim()) ? 0 : 1)
  const options = computed(() => {
    const near = kept.value.filter(({ where }) => finds(where, typed.value.trim()))
    // what begins with the typed words stands first
    const here = near.sort((one, other) => rank(one) - rank(other)).map(({ option }) => option)
    const known = new Set(here.map(({ value }) => value))
    return [...here, ...fromServer.value.filter(({ value }) => !known.has(value))].slice(0, SHOWN)
  })
  const labelOf = (value: string) =>
    [...kept.value.map(({ option }) => option), ...fromServer.value].find(
      (option) => option.value === value,
    )?.label

  /** Where the device keeps only a part of the catalogue, the server's own search helps out. */
  async function search(text: string): Promise<void> {
    typed.value = text
    if (text.length < 2 || matters.data.value?.complete !== false || !reachable.value) return
    const query = { q: text, limit: SHOWN }
    const page = await ok(api.GET('/api/v1/matters', { params: { query } })).catch(() => null)
    if (page !== null && typed.value === text) fromServer.value = page.items.map(ofMatter)
  }
  const loading = computed(() => matters.loading.value && matters.data.value === null)
  const absent = computed(() => matters.data.value === null && !matters.loading.value)
  return { options, search, labelOf, loading, absent }
}

/** What is kept of places and guides, and the sensible choice among them as the plan changes. */
export function usePlanData(form: Ref<PlanForm>) {
  const guides = useReference('guides')
  const channels = useReference('channels')
  const outlets = useReference('outlets')
  const programmes = useReference('programmes')
  const checklists = useReference('checklists')
  const guide = useGuideVersion(() => form.value.guideVersionId || null)

  const guidesHere = computed(() => {
    const { matterId, bundleId } = subjectOf(form.value.subject)
    const rows = guides.data.value?.rows ?? []
    return rows.filter((row) =>
      bundleId === null ? row.matter_id === matterId : row.bundle_id === bundleId,
    )
  })
  const service = computed(() =>
    (channels.data.value?.rows ?? []).filter((channel) => channel.kind === 'service'),
  )
  const outletRows = computed(() => outlets.data.value?.rows ?? [])
  const outletsHere = computed(() =>
    outletRows.value.filter((outlet) => outlet.channel_id === form.value.channelId),
  )
  const outlet = computed(() => outletRows.value.find(({ id }) => id === form.value.outletId))
  const guideVersion = computed(() => guide.data.value)
  const data = {
    guide: guideVersion,
    guidesHere,
    service,
    outletsHere,
    outlet,
    programmes,
    checklists,
  }
  followSubject(form, guidesHere)
  followPlace(form, data, outletRows)
  followLists(form, data)
  return data
}

export type PlanData = ReturnType<typeof usePlanData>

/** Another subject, another guide. */
function followSubject(
  form: Ref<PlanForm>,
  guides: ComputedRef<readonly Schemas['GuideRow'][]>,
): void {
  watch([() => form.value.subject, guides], ([subject, rows], [before]) => {
    const chosen = form.value.guideVersionId
    const known = rows.some((row) => row.published_version_id === chosen)
    if (!known && !(subject === before && chosen !== ''))
      form.value.guideVersionId = usualGuide(rows)
  })
}

/** Another guide, another channel; another channel, another outlet. */
function followPlace(
  form: Ref<PlanForm>,
  data: Pick<PlanData, 'guide' | 'service' | 'guidesHere'>,
  outlets: ComputedRef<readonly Schemas['OutletOut'][]>,
): void {
  const now = { immediate: true }
  const region = () =>
    data.guidesHere.value.find((row) => row.published_version_id === form.value.guideVersionId)
      ?.region_name ?? undefined
  watch(
    [data.guide, data.service],
    ([guide, open]) => {
      if (open.length === 0) return
      form.value.channelId = usualChannel(open, guide, form.value.channelId)
    },
    now,
  )
  watch(
    [() => form.value.channelId, outlets, data.guide],
    ([channel, rows, guide]) => {
      if (rows.length === 0) return
      form.value.outletId = usualOutlet(rows, channel, guide, form.value.outletId, region())
    },
    now,
  )
}

/** The newest programme and checklist, unless others were chosen. */
function followLists(form: Ref<PlanForm>, data: Pick<PlanData, 'programmes' | 'checklists'>): void {
  watch(
    [data.programmes.data, data.checklists.data],
    ([programmes, checklists]) => {
      form.value.programmeId ||= programmes?.rows[0]?.id ?? ''
      form.value.checklistId ||= checklists?.rows[0]?.id ?? ''
    },
    { immediate: true },
  )
}
