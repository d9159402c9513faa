import type { Schemas } from '@/api/client'

import type { Guide, Step } from '../vocabulary'

type Published = Guide['materials'][number]
type Form = Schemas['DemandedForm']

/** listed: published and asked for. notAsked: published only. unlisted: asked for only, said so on the
 *  spot. unchecked: asked for only, by a name the guide does not know and nobody checked. plain: no guide. */
export type MaterialMark = 'listed' | 'notAsked' | 'unlisted' | 'unchecked' | 'plain'

export interface MaterialRow {
  key: string
  name: string
  mark: MaterialMark
  published: Published | null
  forms: readonly Form[]
  times: number
  /** Could be checked online, yet paper was asked for. */
  needless: boolean
}

const PAPER: readonly Form[] = ['original', 'copy']

/** Names are compared without spaces, quotation marks and brackets, whatever their width. */
export function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’《》〈〉「」()[\]【】]/g, '')
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a === b || (a.length > 1 && b.includes(a)) || (b.length > 1 && a.includes(b))
}

/** What the guide lists beside what was asked for, over all steps of the walk. */
export function compareMaterials(guide: Guide | null, steps: readonly Step[]): MaterialRow[] {
  const published = guide?.materials ?? []
  const rows = new Map<string, MaterialRow>()
  for (const one of published) {
    rows.set(one.id, row(one.id, one.name, 'notAsked', one))
  }
  const asked = steps.filter((step) => !step.discarded).flatMap((step) => step.materials)
  for (const demand of asked) {
    const found = published.find((one) =>
      demand.listed_in_guide === false
        ? bare(one.name) === bare(demand.name)
        : sameName(demand.name, one.name),
    )
    const key = found?.id ?? bare(demand.name)
    const before = rows.get(key)
    const mark = found ? 'listed' : markOf(guide, demand.listed_in_guide, before?.mark)
    const forms = before?.forms ?? []
    rows.set(key, {
      ...(before ?? row(key, demand.name, mark, null)),
      mark,
      forms: forms.includes(demand.form) ? forms : [...forms, demand.form],
      times: (before?.times ?? 0) + 1,
      needless:
        before?.needless === true ||
        (found?.verified_online === true && PAPER.includes(demand.form)),
    })
  }
  return Array.from(rows.values())
}

function row(key: string, name: string, mark: MaterialMark, published: Published | null) {
  return { key, name, mark, published, forms: [], times: 0, needless: false }
}

function markOf(
  guide: Guide | null,
  said: boolean | null,
  before: MaterialMark | undefined,
): MaterialMark {
  if (guide === null && said !== false) return before ?? 'plain'
  return said === false || before === 'unlisted' ? 'unlisted' : 'unchecked'
}
