import type { Schemas } from '@/api/client'

/** 草稿 → 待上传 → 已上传. What waits is locked; it can be reopened until the server has it. */
export type Stage = 'draft' | 'waiting' | 'sent'
export type PartKind = 'step' | 'answer' | 'finding' | 'mode'

export type Plan = Omit<Schemas['PlanWalk'], 'id'>
export type WalkOut = Schemas['WalkOut']

/** A step as the server wants it, and the pause that is still open (kept here until it ends). */
export type StepContent = Schemas['StepIn'] & { paused_at?: string | null }
export type AnswerContent = Omit<Schemas['SyncAnswer'], 'question_key'>
export type FindingContent = Schemas['FindingIn']
export type ModeContent = NonNullable<Schemas['SyncWalk']['mode_record']>

export interface ContentOf {
  step: StepContent
  answer: AnswerContent
  finding: FindingContent
  mode: ModeContent
}

export interface FieldRefusal {
  pointer: string
  code: string
  message: string
  message_en: string
}

/** Why the server did not take something; its own words. */
export interface Refusal {
  status: number
  code: string
  title: string
  titleEn: string
  errors: FieldRefusal[]
}

/** The device's clock as this walk sees it: it never runs backwards. */
export interface WalkClock {
  /** Milliseconds added to the device's clock since it was set back. */
  skew: number
  /** The last time given out. */
  last: number
}

/** What the server said of the walk last. */
export interface ServerSide {
  number: string
  state: Schemas['WalkState']
  version: number
  title: string
}

/** What a list or a heading shows without asking anybody. */
export interface Shown {
  /** The matter's or the bundle's name. */
  subject: string
  outlet?: string
}

export interface LocalWalk {
  id: string
  stage: Stage
  plan: Plan
  shown: Shown
  createdAt: string
  updatedAt: string
  /** Stamps of the walk's clock. */
  startedAt: string | null
  endedAt: string | null
  summary: string
  questionAnswers: Schemas['QuestionAnswer'][]
  clock: WalkClock
  server: ServerSide | null
  /** The plan as it was first handed to the network: the server knows the walk by it. */
  plannedAs: Schemas['PlanWalk'] | null
  /** Whether the plan changed since the server had it. */
  planDirty: boolean
  startSent: boolean
  /** The submission as it was first handed to the network, so that a repeat is the same message. */
  submission: Schemas['SubmitWalk'] | null
  /** The plan, the start or the submission was refused. */
  refusal: Refusal | null
  /** The guide this walk is bound to was replaced meanwhile; the walk keeps its own. */
  guideReplaced: boolean
  /** When the server confirmed the submission. */
  sentAt: string | null
}

export interface LocalPart<K extends PartKind = PartKind> {
  walkId: string
  kind: K
  /** Step and finding: their id; answer: the key of its question; mode: the walk's id. */
  id: string
  content: ContentOf[K]
  /** Half typed: kept here, not sent before the walk is finished or it is put without hold. */
  hold: boolean
  revision: number
  /** The highest revision ever handed to the network; 0: the server cannot know it. */
  triedRevision: number
  /** The revision the server confirmed. */
  sentRevision: number
  /** Why the server refused this revision; gone with the next change. */
  refusal: Refusal | null
  updatedAt: string
}

export interface LocalPhoto {
  id: string
  walkId: string
  stepId: string | null
  findingId: string | null
  kind: 'photo' | 'pdf' | 'audio'
  name: string
  type: string
  size: number
  /** SHA-256 in hex, null where the browser cannot compute it. */
  sha256: string | null
  /** When it was taken, by the device; kept apart, because shrinking drops it from the file. */
  capturedAt: string
  createdAt: string
  /** The server took the capture time for impossible: it is sent without. */
  withoutTime: boolean
  /** Handed to the network at least once: it may be on the server. */
  tried: boolean
  sent: boolean
  refusal: Refusal | null
}

/** The bytes lie apart, so that lists never load them; Safari 14 loses Blobs, not buffers. */
export interface PhotoBytes {
  id: string
  walkId: string
  bytes: ArrayBuffer
  type: string
}

/** A walk with its parts, as pages read it. */
export interface LocalWalkView {
  walk: LocalWalk
  /** In their order; the discarded ones too. */
  steps: LocalPart<'step'>[]
  /** By the question's key. */
  answers: Record<string, LocalPart<'answer'>>
  findings: LocalPart<'finding'>[]
  mode: LocalPart<'mode'> | null
  photos: LocalPhoto[]
  /** May be written: a draft the server would still take. */
  isOpen: boolean
  /** Parts and photos the server has not confirmed. */
  unsent: number
  /** Something was refused and must be put right. */
  needsCorrection: boolean
}

/** Something the server refused, with what it is called; `plan` is the walk itself. */
export interface RefusedThing {
  kind: PartKind | 'photo' | 'plan'
  id: string
  name: string
  refusal: Refusal
}

/** One line of the drafts page. */
export interface LocalWalkSummary {
  walk: LocalWalk
  steps: number
  findings: number
  photos: number
  photosSent: number
  unsent: number
  refused: RefusedThing[]
  bytesUnsent: number
}
