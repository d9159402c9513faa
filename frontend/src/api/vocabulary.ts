import type { Schemas } from './client'

/** Closed lists of the server that more than one room asks about, in the order people read them. */
export const DIMENSIONS = [
  'coverage',
  'flow',
  'quality',
  'cost',
  'bundle',
  'clean_window',
  'no_connections',
  'preferential_policy',
] as const satisfies readonly Schemas['Dimension'][]

export const BOARDS = [
  'employment',
  'social_insurance',
  'talent',
  'labour_relations',
] as const satisfies readonly Schemas['Board'][]
