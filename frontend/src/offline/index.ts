export { elapsedMs, walkNow } from './clock'
export { LockedHere, NotHere, PhotoRefused, StorageFull } from './errors'
export { useLocalWalk, useLocalWalks } from './live'
export {
  patchFinding,
  patchStep,
  putAnswer,
  putFinding,
  putModeRecord,
  putStep,
  removePart,
} from './parts'
export { addPhoto, photoBlob, removePhoto } from './photos'
export { fetchForWalk, useChecklist, useGuideVersion, useReference } from './reference'
export { beginStep, endStep, pauseStep, resumeStep } from './steps'
export { takeOver } from './take-over'
export * from './types'
export {
  discardWalk,
  finishWalk,
  planWalk,
  reopenWalk,
  replanWalk,
  setQuestionAnswer,
  setSummary,
  stampNow,
  startWalk,
} from './walks'
