import type { Stage, Step } from '../vocabulary'

/**
 * match: published and walked. extra: walked, not in the guide. missed: published, not walked.
 * ahead: published, the walk is not over. optional: may be left out, and was. plain: nothing to compare with.
 */
export type Mark = 'match' | 'extra' | 'missed' | 'ahead' | 'optional' | 'plain'

export interface Row {
  key: string
  mark: Mark
  stage: Stage | null
  steps: readonly Step[]
}

export interface Alignment {
  rows: readonly Row[]
  /** Steps walked before a stage that the guide puts later. */
  outOfOrder: ReadonlySet<string>
  discarded: readonly Step[]
}

type StageLike = Pick<Stage, 'id' | 'position' | 'optional' | 'any_order'>
type StepLike = Pick<Step, 'id' | 'position' | 'guide_stage_id' | 'discarded'>

const byPosition = <T extends { position: number }>(items: readonly T[]) =>
  items.slice().sort((one, other) => one.position - other.position)

/**
 * Puts what was walked beside what is published, by the stage each step names. The guide's order is
 * the spine; a step without a stage stands after the last published stage walked before it.
 */
export function align(
  stages: readonly Stage[],
  steps: readonly Step[],
  options: { over: boolean },
): Alignment {
  const published = byPosition(stages)
  const walked = byPosition(steps.filter((step) => !step.discarded))
  const discarded = byPosition(steps.filter((step) => step.discarded))
  if (published.length === 0) {
    const rows = walked.map((step): Row => rowOf('plain', null, [step]))
    return { rows, outOfOrder: new Set(), discarded }
  }
  const { matched, extras, lead } = sorted(published, walked)
  const rows = lead.map((step) => rowOf('extra', null, [step]))
  for (const stage of published) {
    const found = matched.get(stage.id) ?? []
    rows.push(rowOf(markOf(stage, found, options.over), stage, found))
    for (const step of extras.get(stage.id) ?? []) rows.push(rowOf('extra', null, [step]))
  }
  return { rows, outOfOrder: disordered(published, walked), discarded }
}

function rowOf(mark: Mark, stage: Stage | null, steps: readonly Step[]): Row {
  return { key: stage?.id ?? steps[0]?.id ?? '', mark, stage, steps }
}

function markOf(stage: StageLike, steps: readonly StepLike[], over: boolean): Mark {
  if (steps.length > 0) return 'match'
  if (!over) return 'ahead'
  return stage.optional ? 'optional' : 'missed'
}

function sorted(published: readonly StageLike[], walked: readonly Step[]) {
  const known = new Set(published.map((stage) => stage.id))
  const matched = new Map<string, Step[]>()
  const extras = new Map<string, Step[]>()
  const lead: Step[] = []
  const put = (into: Map<string, Step[]>, key: string, step: Step) => {
    into.set(key, [...(into.get(key) ?? []), step])
  }
  let last: string | null = null
  for (const step of walked) {
    const stage = step.guide_stage_id
    if (stage !== null && known.has(stage)) {
      put(matched, stage, step)
      last = stage
    } else if (last === null) lead.push(step)
    else put(extras, last, step)
  }
  return { matched, extras, lead }
}

/** A step is out of order when a later stage was walked before it; any-order stages never are. */
function disordered(
  published: readonly StageLike[],
  walked: readonly StepLike[],
): ReadonlySet<string> {
  const stages = new Map(published.map((stage) => [stage.id, stage]))
  const found = new Set<string>()
  let reached = 0
  for (const step of walked) {
    const stage = step.guide_stage_id === null ? undefined : stages.get(step.guide_stage_id)
    if (stage === undefined || stage.any_order) continue
    if (stage.position < reached) found.add(step.id)
    reached = Math.max(reached, stage.position)
  }
  return found
}

/** How many rows of each mark there are, for the sentence above the comparison. */
export function tally(alignment: Alignment): Readonly<Record<Mark | 'order' | 'stages', number>> {
  const count = { match: 0, extra: 0, missed: 0, ahead: 0, optional: 0, plain: 0 }
  for (const row of alignment.rows) count[row.mark] += 1
  const stages = count.match + count.missed + count.ahead + count.optional
  return { ...count, stages, order: alignment.outOfOrder.size }
}
