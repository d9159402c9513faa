import { useQuery } from '@tanstack/vue-query'
import { onScopeDispose, ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'

import { oneKey } from '../actions/run'

export type TicketFile = Schemas['TicketFile']

export function useFiles(ticketId: string) {
  return useQuery({
    queryKey: [...oneKey(ticketId), 'evidence'],
    queryFn: async ({ signal }) => {
      const params = { path: { ticket_id: ticketId } }
      return (await ok(api.GET('/api/v1/tickets/{ticket_id}/evidence', { params, signal }))).items
    },
    staleTime: 60_000,
  })
}

type Part = 'thumbnail' | 'content'

function fetchBlob(ticketId: string, fileId: string, part: Part): Promise<Blob> {
  const params = { path: { ticket_id: ticketId, evidence_id: fileId } }
  // both addresses take the same parameters and answer a file
  const path =
    `/api/v1/tickets/{ticket_id}/evidence/{evidence_id}/${part}` as '/api/v1/tickets/{ticket_id}/evidence/{evidence_id}/content'
  return ok<Blob>(api.GET(path, { params, parseAs: 'blob' }))
}

/**
 * Files are fetched with the person's token, never embedded by address; what was fetched is let go
 * of when the page is left.
 */
export function useBlobs(ticketId: string) {
  const urls = ref<Record<string, string>>({})
  const made = new Set<string>()

  async function load(fileId: string, part: Part): Promise<string> {
    const key = `${fileId}.${part}`
    const known = urls.value[key]
    if (known !== undefined) return known
    const url = URL.createObjectURL(await fetchBlob(ticketId, fileId, part))
    made.add(url)
    urls.value[key] = url
    return url
  }
  onScopeDispose(() => {
    for (const url of made) URL.revokeObjectURL(url)
  })
  return { urls, load }
}

/** Saves a fetched file under its name. */
export function save(url: string, name: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
