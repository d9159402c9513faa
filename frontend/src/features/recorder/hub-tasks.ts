import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'

import type { Schemas } from '@/api/client'
import type { LocalPart, LocalWalkView } from '@/offline'
import type { TaskItem } from '@/ui/types'

import type { Missing } from './completeness'
import { elapsed, stopwatch } from './durations'
import { stepsThatCount, watchOf } from './facts'
import { stagesLeft, type Stage } from './steps'
import { partState, stageState, stepState, TONES, type TaskState } from './tasks'

type Words = ReturnType<typeof useI18n>['t']

function task(t: Words, id: string, label: string, state: TaskState, rest: Partial<TaskItem>) {
  return { id, label, status: t(`recorder.task.${state}`), tone: TONES[state], ...rest }
}

function stepHint(t: Words, step: LocalPart<'step'>): string {
  const { content } = step
  const length = content.ended_at ? elapsed(watchOf(content), 0).ms : null
  return [
    content.guide_stage_id ? '' : t('recorder.hub.outsideGuide'),
    content.outcome ? t(`recorder.outcome.${content.outcome}`) : '',
    length === null ? '' : t('recorder.hub.took', { time: stopwatch(length) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The lines of the hub: what was walked, what the guide still offers, and the other parts. */
export function useHubTasks(
  view: () => LocalWalkView,
  stages: ComputedRef<readonly Stage[]>,
  questions: ComputedRef<readonly Schemas['QuestionOut'][]>,
  missing: ComputedRef<readonly Missing[]>,
) {
  const { t } = useI18n()
  const base = () => `/record/${view().walk.id}`
  const lacking = (part: Missing['part']) => missing.value.filter((one) => one.part === part).length

  const stepTasks = computed(() => stepLines(t, view(), stages.value, base()))
  const findingTasks = computed(() =>
    view().findings.map((finding) => findingTask(t, finding, base())),
  )
  const otherTasks = computed<TaskItem[]>(() => [
    checklistTask(t, view(), questions.value.length, lacking('answers'), base()),
    modeTask(t, view(), lacking('mode_record'), base()),
    task(t, 'check', t('recorder.hub.check'), missing.value.length > 0 ? 'open' : 'waiting', {
      hint:
        missing.value.length > 0
          ? t('recorder.hub.missing', { count: missing.value.length })
          : t('recorder.hub.complete'),
      to: `${base()}/check`,
    }),
  ])
  return { stepTasks, findingTasks, otherTasks }
}

function checklistTask(t: Words, view: LocalWalkView, of: number, missing: number, base: string) {
  const answers = Object.values(view.answers)
  const refused = answers.some(({ refusal }) => refusal !== null)
  return task(
    t,
    'checklist',
    t('recorder.hub.checklist'),
    partState(answers.length > 0, missing, refused),
    {
      hint: t('recorder.hub.answered', { count: answers.length, of }),
      to: `${base}/checklist`,
    },
  )
}

function modeTask(t: Words, view: LocalWalkView, missing: number, base: string) {
  const mode = t(`recorder.mode.${view.walk.plan.mode}`)
  return task(
    t,
    'mode',
    t('recorder.hub.mode', { mode }),
    partState(view.mode !== null, missing, Boolean(view.mode?.refusal)),
    { hint: t(`recorder.modeRecordHint.${view.walk.plan.mode}`), to: `${base}/mode` },
  )
}

function stepLines(
  t: Words,
  view: LocalWalkView,
  stages: readonly Stage[],
  base: string,
): TaskItem[] {
  const steps = stepsThatCount(view)
  const contents = steps.map(({ content }) => content)
  const left = view.isOpen ? stagesLeft(stages, contents) : []
  return [
    ...steps.map((step, index) =>
      task(t, step.id, `${index + 1}. ${step.content.name}`, stepState(step), {
        hint: stepHint(t, step),
        to: `${base}/steps/${step.id}`,
      }),
    ),
    ...left.map((stage) =>
      task(t, `stage:${stage.id}`, stage.name, stageState(stage), {
        hint: t('recorder.hub.fromGuide'),
      }),
    ),
  ]
}

function findingTask(t: Words, finding: LocalPart<'finding'>, base: string): TaskItem {
  const { title, kind, severity } = finding.content
  const state = finding.refusal ? 'refused' : finding.hold ? 'unfinished' : 'done'
  return task(t, finding.id, title.trim() || t('recorder.finding.untitled'), state, {
    hint: [
      t(`recorder.findingKind.${kind}`),
      t(`recorder.severity.${severity ?? 'moderate'}`),
    ].join(' · '),
    to: `${base}/findings/${finding.id}`,
  })
}
