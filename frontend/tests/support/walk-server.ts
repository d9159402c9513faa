import { http, HttpResponse, type HttpHandler } from 'msw'

import type { Schemas } from '@/api/client'

type Plan = Schemas['PlanWalk']

interface Kept {
  plan: Plan
  state: Schemas['WalkState']
  version: number
  number: string
  started: string | null
  submitted: string | null
  parts: Map<string, { digest: string; writes: number }>
  files: Map<string, { digest: string; writes: number }>
}

/** What a test does to a request: `before` it is answered, or to its `answer` on the way back. */
export interface Trouble {
  before?: (name: string, request: Request) => Response | undefined
  after?: (name: string, request: Request) => Response | undefined
  /** Refuses one part of an outbox. */
  part?: (id: string, content: Record<string, unknown>) => Schemas['SyncProblem'] | null
}

function problem(status: number, code: string, more: object = {}): Response {
  const body = { status, code, title: code, title_en: code, ...more }
  return HttpResponse.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
}

/** The part of the server the outbox talks to, true to it in what it forgives and refuses. */
export class WalkServer {
  readonly walks = new Map<string, Kept>()
  readonly log: string[] = []
  readonly keys: string[] = []
  trouble: Trouble = {}
  guideState = 'published'

  constructor(readonly personId: string) {}

  get requests(): string[] {
    return this.log
  }

  private out(id: string, walk: Kept): Record<string, unknown> {
    const { plan, state, version, number, started } = walk
    return { ...plan, id, state, version, number, title: plan.title, client_started_at: started }
  }

  private answer(name: string, request: Request, make: () => Response): Response {
    this.log.push(name)
    this.keys.push(request.headers.get('idempotency-key') ?? '')
    const stopped = this.trouble.before?.(name, request)
    if (stopped !== undefined) return stopped
    const response = make()
    return this.trouble.after?.(name, request) ?? response
  }

  private versioned(request: Request, walk: Kept, from: string, move: () => void): Response | null {
    if (walk.state !== from) return problem(409, 'walk.illegal_state')
    if (request.headers.get('if-match') !== `"${walk.version}"`)
      return problem(412, 'request.stale')
    move()
    walk.version += 1
    return null
  }

  private keep(walk: Kept, id: string, content: unknown): 'created' | 'changed' | 'unchanged' {
    const digest = JSON.stringify(content)
    const known = walk.parts.get(id)
    if (known?.digest === digest) return 'unchanged'
    walk.parts.set(id, { digest, writes: (known?.writes ?? 0) + 1 })
    walk.version += 1
    return known === undefined ? 'created' : 'changed'
  }

  private sync(walk: Kept, id: string, body: Schemas['SyncWalk']): Response {
    const all: [string, string, Record<string, unknown>][] = [
      ...body.steps.map((one) => ['step', one.id, { ...one }] as const),
      ...body.answers.map((one) => ['answer', one.question_key, { ...one }] as const),
      ...body.findings.map((one) => ['finding', one.id, { ...one }] as const),
      ...(body.mode_record ? [['mode_record', id, { ...body.mode_record }] as const] : []),
    ].map((one) => [...one])
    const results = all.map(([part, key, content]) => {
      const refused =
        walk.state === 'started'
          ? (this.trouble.part?.(key, content) ?? null)
          : { status: 409, code: 'walk.locked', title: '', title_en: '', errors: [] }
      const status = refused === null ? this.keep(walk, key, content) : 'refused'
      return { part, id: key, status, problem: refused }
    })
    return HttpResponse.json({ id, state: walk.state, version: walk.version, results })
  }

  private plan(body: Plan): Response {
    const known = this.walks.get(body.id)
    if (known !== undefined && JSON.stringify(known.plan) !== JSON.stringify(body)) {
      return problem(409, 'walk.id_taken')
    }
    const walk = known ?? {
      ...{ plan: body, state: 'planned' as const, version: 1, started: null, submitted: null },
      number: `ZL-2026-${this.walks.size + 1}`,
      parts: new Map<string, { digest: string; writes: number }>(),
      files: new Map<string, { digest: string; writes: number }>(),
    }
    this.walks.set(body.id, walk)
    return HttpResponse.json(this.out(body.id, walk), { status: 201 })
  }

  private start(request: Request, walk: Kept, id: string, body: Schemas['StartWalk']): Response {
    if (walk.started !== body.started_at) {
      const refused = this.versioned(request, walk, 'planned', () => {
        walk.state = 'started'
        walk.started = body.started_at
      })
      if (refused !== null) return refused
    }
    return HttpResponse.json(this.out(id, walk))
  }

  private submit(request: Request, walk: Kept, id: string, body: unknown): Response {
    const digest = JSON.stringify(body)
    if (walk.submitted !== digest) {
      const refused = this.versioned(request, walk, 'started', () => {
        walk.state = 'submitted'
        walk.submitted = digest
      })
      if (refused !== null) return refused
    }
    return HttpResponse.json(this.out(id, walk))
  }

  private file(walk: Kept, id: string, url: string, size: number): Response {
    const digest = `${url} ${size}`
    const known = walk.files.get(id)
    if (known !== undefined && known.digest !== digest)
      return problem(409, 'evidence.other_content')
    if (known === undefined) {
      if (walk.state !== 'started') return problem(409, 'walk.locked')
      walk.files.set(id, { digest, writes: 1 })
      walk.version += 1
    }
    return HttpResponse.json({ id })
  }

  handlers(): HttpHandler[] {
    const at = (params: Record<string, unknown>) => String(params.id)
    const walkOf = (params: Record<string, unknown>) => {
      const found = this.walks.get(at(params))
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- how MSW is told to answer at once
      if (found === undefined) throw problem(404, 'walk.not_found')
      return found
    }
    return [
      http.get('*/healthz', () => HttpResponse.json({ status: 'ok' })),
      http.get('*/api/v1/me', () => HttpResponse.json({ id: this.personId })),
      http.get('*/api/v1/guide-versions/:id', () => HttpResponse.json({ state: this.guideState })),
      http.post('*/api/v1/walks', async ({ request }) => {
        const body = (await request.clone().json()) as Plan
        return this.answer('plan', request, () => this.plan(body))
      }),
      http.get('*/api/v1/walks/:id', ({ request, params }) =>
        this.answer('read', request, () => HttpResponse.json(this.out(at(params), walkOf(params)))),
      ),
      http.put('*/api/v1/walks/:id/plan', async ({ request, params }) => {
        const body = (await request.clone().json()) as Plan
        return this.answer('replan', request, () => {
          const walk = walkOf(params)
          const refused = this.versioned(request, walk, 'planned', () => {
            walk.plan = { ...body, id: at(params) }
          })
          return refused ?? HttpResponse.json(this.out(at(params), walk))
        })
      }),
      http.post('*/api/v1/walks/:id/start', async ({ request, params }) => {
        const body = (await request.clone().json()) as Schemas['StartWalk']
        return this.answer('start', request, () =>
          this.start(request, walkOf(params), at(params), body),
        )
      }),
      http.post('*/api/v1/walks/:id/sync', async ({ request, params }) => {
        const body = (await request.clone().json()) as Schemas['SyncWalk']
        return this.answer('sync', request, () => this.sync(walkOf(params), at(params), body))
      }),
      http.put('*/api/v1/walks/:id/evidence/:file', async ({ request, params }) => {
        const { byteLength } = await request.clone().arrayBuffer()
        return this.answer('photo', request, () =>
          this.file(walkOf(params), String(params.file), request.url, byteLength),
        )
      }),
      http.post('*/api/v1/walks/:id/submit', async ({ request, params }) => {
        const body: unknown = await request.clone().json()
        return this.answer('submit', request, () =>
          this.submit(request, walkOf(params), at(params), body),
        )
      }),
    ]
  }
}
