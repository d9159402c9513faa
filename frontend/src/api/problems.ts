import type { ProblemCode } from './codes'
import type { components } from './schema'

type ProblemDocument = components['schemas']['ProblemDocument']
type Language = 'zh-CN' | 'en'

/** What only the client can find: no answer at all, or an answer that is not our server's. */
type ClientCode = 'client.unreachable' | 'client.not_our_server' | 'client.unreadable'

export interface FieldFault {
  pointer: string
  code: string
  message: string
  message_en: string
}

/** Every refusal and failure of a call, typed by its code. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly status: number,
    readonly code: ProblemCode | ClientCode,
    readonly document: Partial<ProblemDocument> & Record<string, unknown> = {},
    /** Seconds the server asks us to wait. */
    readonly retryAfter: number | null = null,
  ) {
    super(code)
  }

  get requestId(): string | null {
    const id = this.document.request_id
    return typeof id === 'string' ? id : null
  }

  get faults(): FieldFault[] {
    const errors = this.document.errors
    return Array.isArray(errors) ? errors : []
  }

  /** No answer came: the work is kept and sent later. */
  get isUnreachable(): boolean {
    return this.code === 'client.unreachable' || this.code === 'client.not_our_server'
  }

  /** Somebody else changed the object since it was read. */
  get isStale(): boolean {
    return this.status === 412
  }

  /** The server's own words, or null where only the client can say it. */
  words(language: Language): string | null {
    const key = language === 'en' ? 'detail_en' : 'detail'
    const title = language === 'en' ? 'title_en' : 'title'
    const found = this.document[key] ?? this.document[title]
    return typeof found === 'string' && found !== '' ? found : null
  }

  /** Faults by field name: `/steps/0/note` → `steps.0.note`, `query:q` → `q`. */
  byField(language: Language): Record<string, string> {
    const found: Record<string, string> = {}
    for (const fault of this.faults) {
      const name = fieldName(fault.pointer)
      found[name] ??= language === 'en' ? fault.message_en : fault.message
    }
    return found
  }
}

export function fieldName(pointer: string): string {
  if (!pointer.startsWith('/')) return pointer.slice(pointer.indexOf(':') + 1)
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.')
}

export function isProblem(
  error: unknown,
  ...codes: (ProblemCode | ClientCode)[]
): error is Problem {
  return error instanceof Problem && (codes.length === 0 || codes.includes(error.code))
}

/** A hall's Wi-Fi answers every address with its own log-in page: that is no answer of ours. */
export function isForeign(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').startsWith('text/html')
}

/** The problem in an answer that is not a success. */
export async function readProblem(response: Response): Promise<Problem> {
  const after = Number.parseInt(response.headers.get('retry-after') ?? '', 10)
  const retryAfter = Number.isNaN(after) ? null : after
  try {
    const document = (await response.json()) as ProblemDocument & Record<string, unknown>
    return new Problem(response.status, document.code as ProblemCode, document, retryAfter)
  } catch {
    return new Problem(response.status, 'client.unreadable', {}, retryAfter)
  }
}
