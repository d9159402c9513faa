import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

import { api, ok } from '@/api/client'

type Id = () => string

/** What the pages about one thing read; a new id is a new question. */
export function useMatter(id: Id, wanted: () => boolean = () => true) {
  return useQuery({
    queryKey: ['catalogue', 'matters', 'one', computed(id)],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/matters/{matter_id}', { params: { path: { matter_id: id() } }, signal })),
    enabled: computed(() => id() !== '' && wanted()),
  })
}

export function useBundle(id: Id) {
  return useQuery({
    queryKey: ['catalogue', 'bundles', 'one', computed(id)],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/bundles/{bundle_id}', { params: { path: { bundle_id: id() } }, signal })),
    enabled: computed(() => id() !== ''),
  })
}

export function useOutlet(id: Id) {
  return useQuery({
    queryKey: ['catalogue', 'outlets', 'one', computed(id)],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/outlets/{outlet_id}', { params: { path: { outlet_id: id() } }, signal })),
    enabled: computed(() => id() !== ''),
  })
}

export function useGuide(id: Id) {
  return useQuery({
    queryKey: ['catalogue', 'guides', 'one', computed(id)],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/guides/{guide_id}', { params: { path: { guide_id: id() } }, signal })),
    enabled: computed(() => id() !== ''),
  })
}

export function useGuideVersion(id: Id) {
  return useQuery({
    queryKey: ['catalogue', 'versions', 'one', computed(id)],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/guide-versions/{version_id}', {
          params: { path: { version_id: id() } },
          signal,
        }),
      ),
    enabled: computed(() => id() !== ''),
  })
}

export function useLint(id: Id) {
  return useQuery({
    queryKey: ['catalogue', 'versions', 'lint', computed(id)],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/guide-versions/{version_id}/lint', {
          params: { path: { version_id: id() } },
          signal,
        }),
      ),
    enabled: computed(() => id() !== ''),
  })
}

/** The guides of a matter or of a bundle, in every place that has one. */
export function useGuidesOf(what: 'matter_id' | 'bundle_id', id: Id) {
  return useQuery({
    queryKey: ['catalogue', 'guides', 'of', what, computed(id)],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/guides', { params: { query: { [what]: id(), limit: 100 } }, signal })),
    enabled: computed(() => id() !== ''),
  })
}
