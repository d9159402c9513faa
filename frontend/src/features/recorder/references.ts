import { computed, type ComputedRef } from 'vue'

import type { Schemas } from '@/api/client'
import { useChecklist, useGuideVersion, useReference, type LocalWalkView } from '@/offline'

import type { Stage } from './steps'

/** The published guide and the checklist a walk is held against, from this device. */
export interface WalkReferences {
  guide: ComputedRef<Schemas['GuideVersionOut'] | null>
  stages: ComputedRef<readonly Stage[]>
  materials: ComputedRef<readonly string[]>
  questions: ComputedRef<readonly Schemas['QuestionOut'][]>
}

export function useWalkReferences(view: () => LocalWalkView): WalkReferences {
  const checklists = useReference('checklists')
  const guide = useGuideVersion(() => view().walk.plan.guide_version_id ?? null)
  const checklist = useChecklist(
    // without one of its own a walk gets the newest, here as on the server
    () => view().walk.plan.checklist_id ?? checklists.data.value?.rows[0]?.id ?? null,
  )
  return {
    guide: computed(() => guide.data.value ?? null),
    stages: computed(() => guide.data.value?.stages ?? []),
    materials: computed(() => (guide.data.value?.materials ?? []).map(({ name }) => name)),
    questions: computed(() => checklist.data.value?.questions ?? []),
  }
}
