import type { Schemas } from '@/api/client'

type Material = Schemas['MaterialDemanded']

/** A published stage as it is offered in the recorder. */
export interface Stage {
  id: string
  name: string
  optional: boolean
}

export interface MaterialRow {
  name: string
  /** Published in the guide. */
  listed: boolean
  demanded: boolean
  form: Schemas['DemandedForm']
}

/** The published materials with those asked for ticked, then those the guide does not know. */
export function materialRows(
  published: readonly string[],
  demanded: readonly Material[],
): MaterialRow[] {
  const asked = new Map(demanded.map((material) => [material.name, material]))
  return [
    ...published.map((name) => ({
      name,
      listed: true,
      demanded: asked.has(name),
      form: asked.get(name)?.form ?? ('original' as const),
    })),
    ...demanded
      .filter((material) => !published.includes(material.name))
      .map((material) => ({
        name: material.name,
        listed: false,
        demanded: true,
        form: material.form ?? ('original' as const),
      })),
  ]
}

/** The materials of a step as they are sent; `hasGuide` false leaves open whether they are listed. */
export function demandedOf(rows: readonly MaterialRow[], hasGuide: boolean): Material[] {
  return rows
    .filter((row) => row.demanded)
    .map((row) => ({
      name: row.name,
      listed_in_guide: hasGuide ? row.listed : null,
      form: row.form,
    }))
}

/** Yuan as typed to fen: `12.5` → 1250; nothing typed → null. Halves of a fen are rounded. */
export function fenOf(yuan: number | null): number | null {
  return yuan === null ? null : Math.round(yuan * 100)
}

export function yuanOf(fen: number | null | undefined): number | null {
  return fen === null || fen === undefined ? null : fen / 100
}

/** Minutes as typed to seconds. */
export function secondsOf(minutes: number | null): number | null {
  return minutes === null ? null : Math.round(minutes * 60)
}

export function minutesOf(seconds: number | null | undefined): number | null {
  return seconds === null || seconds === undefined ? null : Math.round(seconds / 6) / 10
}

/** The stages of the guide nobody has walked yet. */
export function stagesLeft(
  stages: readonly Stage[],
  steps: readonly { guide_stage_id?: string | null }[],
): Stage[] {
  const walked = new Set(steps.map((step) => step.guide_stage_id))
  return stages.filter((stage) => !walked.has(stage.id))
}
