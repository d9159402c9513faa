import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, ref, type Ref } from 'vue'

import { api, ok } from '@/api/client'
import type { Option } from '@/ui/types'

const FEW = 20

export interface Source {
  name: string
  search: (text: string, signal: AbortSignal) => Promise<Option[]>
  /** The words of one value: a restored draft knows only its id. */
  look: (value: string, signal: AbortSignal) => Promise<string>
}

const asked = (text: string) => (text === '' ? {} : { q: text })

export const UNITS: Source = {
  name: 'units',
  async search(text, signal) {
    const query = { ...asked(text), is_active: true, limit: FEW }
    const page = await ok(api.GET('/api/v1/organisations', { params: { query }, signal }))
    return page.items.map((unit) => ({ value: unit.id, label: unit.name }))
  },
  async look(id, signal) {
    const path = { organisation_id: id }
    const call = api.GET('/api/v1/organisations/{organisation_id}', { params: { path }, signal })
    return (await ok(call)).name
  },
}

export const MATTERS: Source = {
  name: 'matters',
  async search(text, signal) {
    const query = { ...asked(text), limit: FEW }
    const page = await ok(api.GET('/api/v1/matters', { params: { query }, signal }))
    return page.items.map((matter) => ({
      value: matter.id,
      label: matter.name,
      ...(matter.authority_name === null ? {} : { hint: matter.authority_name }),
    }))
  },
  async look(id, signal) {
    const path = { matter_id: id }
    return (await ok(api.GET('/api/v1/matters/{matter_id}', { params: { path }, signal }))).name
  },
}

/** Regions are named by their code, as tickets hold it. */
export const REGIONS: Source = {
  name: 'regions',
  async search(text, signal) {
    const query = { ...asked(text), limit: FEW }
    const page = await ok(api.GET('/api/v1/regions', { params: { query }, signal }))
    return page.items.map((region) => ({
      value: region.code,
      label: region.name,
      hint: region.full_name,
    }))
  },
  async look(code, signal) {
    const query = { q: code, limit: 1 }
    const page = await ok(api.GET('/api/v1/regions', { params: { query }, signal }))
    return page.items.find((region) => region.code === code)?.full_name ?? code
  },
}

export const PEOPLE: Source = {
  name: 'people',
  async search(text, signal) {
    const query = { ...asked(text), limit: FEW }
    const page = await ok(api.GET('/api/v1/users', { params: { query }, signal }))
    return page.items.map((person) => ({
      value: person.id,
      label: person.display_name,
      hint: [person.organisation_name, person.position].filter(Boolean).join(' · '),
    }))
  },
  async look(id, signal) {
    const path = { user_id: id }
    return (await ok(api.GET('/api/v1/users/{user_id}', { params: { path }, signal }))).display_name
  },
}

export const TICKETS: Source = {
  name: 'tickets',
  async search(text, signal) {
    const query = { ...asked(text), limit: FEW }
    const page = await ok(api.GET('/api/v1/tickets', { params: { query }, signal }))
    return page.items.map((ticket) => ({
      value: ticket.id,
      label: `${ticket.number} ${ticket.title}`,
      ...(ticket.organisation_name === null ? {} : { hint: ticket.organisation_name }),
    }))
  },
  async look(id, signal) {
    const path = { ticket_id: id }
    const found = await ok(api.GET('/api/v1/tickets/{ticket_id}', { params: { path }, signal }))
    return `${found.number} ${found.title}`
  },
}

/** Options from the server as one types, and the words of a value that was chosen before. */
export function useRemote(source: Source, value: Ref<string>) {
  const text = ref('')
  const found = useQuery({
    queryKey: ['pick', source.name, text],
    queryFn: ({ signal }) => source.search(text.value, signal),
    placeholderData: keepPreviousData,
  })
  const options = computed(() => found.data.value ?? [])
  const known = new Map<string, string>()
  const missing = computed(() => {
    for (const option of options.value) known.set(option.value, option.label)
    return value.value !== '' && found.data.value !== undefined && !known.has(value.value)
  })
  const looked = useQuery({
    queryKey: ['pick', source.name, 'one', value],
    queryFn: ({ signal }) => source.look(value.value, signal),
    enabled: missing,
  })
  const words = computed(() => known.get(value.value) ?? looked.data.value ?? '')
  return { options, words, failed: found.error, busy: found.isFetching, text }
}
