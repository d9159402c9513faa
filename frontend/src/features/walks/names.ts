import { useQuery } from '@tanstack/vue-query'
import { computed, toValue } from 'vue'
import { useI18n } from 'vue-i18n'

import { api, ok } from '@/api/client'

import { useChannels, useOutletNames, useProgrammes } from './queries'
import type { Walk } from './vocabulary'

const RARELY_CHANGES = 10 * 60_000

function outletIds(walk: Walk): string[] {
  const record = walk.mode_record ?? {}
  const ids = [
    walk.outlet_id,
    ...walk.steps.map((step) => step.outlet_id),
    record.origin_outlet_id,
    record.target_outlet_id,
  ]
  return ids.filter((id): id is string => typeof id === 'string')
}

/** The few channels, all read at once, by name in the person's language. */
export function useChannelNames() {
  const { locale } = useI18n()
  const channels = useChannels()
  const known = computed(
    () => new Map(channels.data.value?.items.map((channel) => [channel.id, channel])),
  )
  function channel(id: string | null): string {
    const found = id === null ? undefined : known.value.get(id)
    if (found === undefined) return ''
    return locale.value === 'en' && found.name_en !== '' ? found.name_en : found.name
  }
  return { known, channel }
}

/** Channels and outlets of a walk by name; what cannot be read stays without one. */
export function usePlaces(walk: () => Walk | undefined) {
  const { known, channel } = useChannelNames()
  const outlets = useOutletNames(() => {
    const found = walk()
    return found ? outletIds(found) : []
  })
  return {
    channel,
    isOnline: (id: string) => known.value.get(id)?.is_online ?? false,
    outlet: (id: unknown) => (typeof id === 'string' ? (toValue(outlets).get(id) ?? '') : ''),
  }
}

/** The names of what a walk is about: its matter or bundle, and its programme. */
export function useSubjectNames(walk: () => Walk | undefined) {
  const programmes = useProgrammes()
  const matterId = computed(() => walk()?.matter_id ?? null)
  const bundleId = computed(() => walk()?.bundle_id ?? null)
  const matter = useQuery({
    queryKey: ['walks', 'names', 'matter', matterId],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/matters/{matter_id}', {
          params: { path: { matter_id: matterId.value ?? '' } },
          signal,
        }),
      ),
    enabled: computed(() => matterId.value !== null),
    staleTime: RARELY_CHANGES,
  })
  const bundle = useQuery({
    queryKey: ['walks', 'names', 'bundle', bundleId],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/bundles/{bundle_id}', {
          params: { path: { bundle_id: bundleId.value ?? '' } },
          signal,
        }),
      ),
    enabled: computed(() => bundleId.value !== null),
    staleTime: RARELY_CHANGES,
  })
  return {
    matter: computed(() => matter.data.value?.name ?? ''),
    bundle: computed(() => bundle.data.value?.name ?? ''),
    programme: computed(
      () => programmes.data.value?.items.find(({ id }) => id === walk()?.programme_id)?.title ?? '',
    ),
  }
}
