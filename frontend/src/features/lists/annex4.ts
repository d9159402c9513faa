import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'
import { download } from '@/api/download'

export type Annex4Row = Schemas['Annex4RowOut']
export type FormFormat = Schemas['FormFormat']

export interface Annex4Choice {
  programme: string
  unit: string
  clean: boolean
}
export interface Annex4Head {
  unitName: string
  filler: string
  contact: string
  filledOn: string
}

/** The nine columns in the notice's order. */
export const ANNEX4_COLUMNS = [
  'number',
  'matter',
  'walker',
  'problems',
  'demands',
  'measures',
  'state',
  'effect',
  'remark',
] as const satisfies readonly (keyof Annex4Row)[]

/** On the screen; the file has all of them. */
export const MOST_SHOWN = 50

/** A programme in the address, else the latest there is. */
export function useAnnex4Preview(choice: Readonly<Ref<Annex4Choice>>) {
  return useQuery({
    queryKey: ['forms', 'annex-4', choice],
    enabled: computed(() => choice.value.programme !== ''),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const { programme, unit, clean } = choice.value
      const query = {
        programme_id: programme,
        ...(unit === '' ? {} : { organisation_id: unit }),
        include_clean: clean,
      }
      return ok(api.GET('/api/v1/forms/annex-4/preview', { params: { query }, signal }))
    },
  })
}

export function takeAnnex4(
  choice: Annex4Choice,
  head: Annex4Head,
  format: FormFormat,
  fileName: string,
): Promise<Blob> {
  const body: Schemas['Annex4In'] = {
    programme_id: choice.programme,
    organisation_id: choice.unit || null,
    unit: head.unitName.trim() || null,
    filler: head.filler.trim(),
    contact: head.contact.trim(),
    filled_on: head.filledOn || null,
    include_clean: choice.clean,
    format,
  }
  return download({ url: '/api/v1/forms/annex-4', method: 'POST', body, fileName })
}
