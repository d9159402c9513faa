import { api, ifMatch, ok, type Schemas } from '@/api/client'
import { Problem } from '@/api/problems'
import { refresh } from '@/api/refresh'
import { currentToken, tokenLife } from '@/api/token'
import { upload } from '@/api/upload'

import type { LocalPhoto, Plan, WalkOut } from '../types'
import { keyFor } from './keys'

/** Somebody else is signed in with this browser now: nothing of this person's leaves. */
export class NotThisPerson extends Error {
  override readonly name = 'NotThisPerson'
}

/** The server as the outbox needs it. */
export interface Port {
  plan: (body: Schemas['PlanWalk']) => Promise<WalkOut>
  replan: (id: string, body: Plan, version: number) => Promise<WalkOut>
  start: (id: string, body: Schemas['StartWalk'], version: number) => Promise<WalkOut>
  /** `mark` tells this outbox from an equal one sent before: A, then B, then A again is three. */
  sync: (id: string, body: Schemas['SyncWalk'], mark: string) => Promise<Schemas['SyncOut']>
  submit: (id: string, body: Schemas['SubmitWalk'], version: number) => Promise<WalkOut>
  read: (id: string) => Promise<WalkOut>
  guideState: (versionId: string) => Promise<Schemas['GuideState']>
  photo: (photo: LocalPhoto, blob: Blob, onProgress: (share: number) => void) => Promise<void>
}

const TOO_SHORT_S = 60
const PHOTO_TIMEOUT_MS = 120_000
let verified: { token: string; personId: string } | null = null

/**
 * A token that is certainly this person's. The refresh cookie belongs to the browser, so when
 * another tab signed in as somebody else, a refreshed token would be that person's: each new token
 * is asked whose it is before anything goes out with it.
 */
async function tokenOf(personId: string): Promise<string> {
  if (currentToken() === null || tokenLife() < TOO_SHORT_S) {
    if (!(await refresh())) throw new Problem(401, 'client.unreadable')
  }
  const token = currentToken() ?? ''
  if (verified?.token !== token) {
    const headers = { Authorization: `Bearer ${token}` }
    const me = await ok(api.GET('/api/v1/me', { headers }))
    verified = { token, personId: me.id }
  }
  if (verified.personId !== personId) throw new NotThisPerson()
  return token
}

/** One call with this person's token; a token that lapsed meanwhile is renewed once. */
async function as<T>(personId: string, call: (token: string) => Promise<T>): Promise<T> {
  const token = await tokenOf(personId)
  try {
    return await call(token)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error
    if (!(await refresh())) throw error
    return await call(await tokenOf(personId))
  }
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const key = (what: string, id: string, body: unknown) => ({
  'Idempotency-Key': keyFor(what, id, body),
})

function photoUrl(photo: LocalPhoto): string {
  const said = new URLSearchParams({ kind: photo.kind, file_name: photo.name })
  if (!photo.withoutTime) said.set('captured_at', photo.capturedAt)
  if (photo.sha256 !== null) said.set('sha256', photo.sha256)
  if (photo.stepId !== null) said.set('step_id', photo.stepId)
  if (photo.findingId !== null) said.set('finding_id', photo.findingId)
  return `/api/v1/walks/${photo.walkId}/evidence/${photo.id}?${said.toString()}`
}

type Send = <T>(call: (token: string) => Promise<{ data?: T }>) => Promise<T>

const at = (id: string) => ({ walk_id: id })

function moves(send: Send): Pick<Port, 'plan' | 'replan' | 'start' | 'submit'> {
  const params = (what: string, id: string, body: unknown, version: number) => ({
    path: at(id),
    header: { ...key(what, id, [body, version]), ...ifMatch(version) },
  })
  return {
    plan: (body) =>
      send((token) => {
        const header = key('plan', body.id, body)
        return api.POST('/api/v1/walks', { body, params: { header }, headers: bearer(token) })
      }),
    replan: (id, body, version) =>
      send((token) => {
        const said = { body, params: params('replan', id, body, version), headers: bearer(token) }
        return api.PUT('/api/v1/walks/{walk_id}/plan', said)
      }),
    start: (id, body, version) =>
      send((token) => {
        const said = { body, params: params('start', id, body, version), headers: bearer(token) }
        return api.POST('/api/v1/walks/{walk_id}/start', said)
      }),
    submit: (id, body, version) =>
      send((token) => {
        const said = { body, params: params('submit', id, body, version), headers: bearer(token) }
        return api.POST('/api/v1/walks/{walk_id}/submit', said)
      }),
  }
}

function sendPhotoAs(personId: string): Port['photo'] {
  return async (photo, blob, onProgress) => {
    const url = photoUrl(photo)
    await as(personId, (token) =>
      upload({
        method: 'PUT',
        url,
        body: blob,
        token,
        timeoutMs: PHOTO_TIMEOUT_MS,
        idempotencyKey: keyFor('photo', photo.id, url),
        onProgress,
      }),
    )
  }
}

export function portFor(personId: string): Port {
  const send: Send = (call) => as(personId, (token) => ok(call(token)))
  return {
    ...moves(send),
    sync: (id, body, mark) =>
      send((token) => {
        const params = { path: at(id), header: key('sync', id, [body, mark]) }
        const said = { body, params, headers: bearer(token) }
        return api.POST('/api/v1/walks/{walk_id}/sync', said)
      }),
    read: (id) =>
      send((token) =>
        api.GET('/api/v1/walks/{walk_id}', { params: { path: at(id) }, headers: bearer(token) }),
      ),
    guideState: async (versionId) => {
      const params = { path: { version_id: versionId } }
      const found = await send((token) =>
        api.GET('/api/v1/guide-versions/{version_id}', { params, headers: bearer(token) }),
      )
      return found.state
    },
    photo: sendPhotoAs(personId),
  }
}
