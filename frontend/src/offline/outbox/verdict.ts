import { Problem } from '@/api/problems'

import type { FieldRefusal, Refusal } from '../types'

/** What a failed call means for what was to be sent. */
export type Verdict = 'wait' | 'sign_in' | 'stale' | 'refused'

const PASSING = new Set([0, 408, 425, 429])

export function verdictOn(error: Problem): Verdict {
  if (error.status === 401) return 'sign_in'
  if (error.status === 412) return 'stale'
  const passing = PASSING.has(error.status) || error.status >= 500 || error.isUnreachable
  // a conflict with a time to wait: the first message under this key is still being worked on
  if (passing || (error.status === 409 && error.retryAfter !== null)) return 'wait'
  return error.code === 'client.unreadable' ? 'wait' : 'refused'
}

/** The server's refusal, as it is kept beside what was refused. */
export function refusalOf(error: Problem): Refusal {
  return {
    status: error.status,
    code: error.code,
    title: error.words('zh-CN') ?? '',
    titleEn: error.words('en') ?? '',
    errors: error.faults,
  }
}

interface SyncFault {
  status: number
  code: string
  title: string
  title_en: string
  errors: Record<string, string>[]
}

function faultOf(one: Record<string, string>): FieldRefusal {
  const { pointer = '', code = '', message = '', message_en = '' } = one
  return { pointer, code, message, message_en }
}

/** The refusal of one part, out of the answer to a batch. */
export function partRefusal(fault: SyncFault): Refusal {
  const { status, code, title, title_en: titleEn } = fault
  return { status, code, title, titleEn, errors: fault.errors.map(faultOf) }
}
