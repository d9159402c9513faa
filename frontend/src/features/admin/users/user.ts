import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'

import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok, type Schemas } from '@/api/client'
import { useForm } from '@/api/form'

export type User = Schemas['UserDetail']
export type Role = Schemas['Role']

export const BUSINESS_ROLES = [
  'walker',
  'experiencer',
  'handler',
  'liaison',
  'coordinator',
  'leader',
] as const satisfies readonly Role[]
/** 三员: whoever is one of them is nothing else. */
export const KEEPERS = [
  'administrator',
  'security_administrator',
  'auditor',
] as const satisfies readonly Role[]

export const userKey = (id: string) => ['admin', 'user', id] as const
export const USERS_KEY = ['admin', 'users'] as const

export function useUser(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['admin', 'user', id],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/users/{user_id}', {
          params: { path: { user_id: toValue(id) } },
          signal,
        }),
      ),
  })
}

export interface Headers {
  'if-match': string
  'Idempotency-Key': string
}

/**
 * A change of one account. When somebody else was faster the account is read again, so that the
 * form can show what it says now; what was typed stays.
 */
export function useUserChange(user: () => User, fields: Record<string, string> = {}) {
  const queries = useQueryClient()
  const form = useForm(fields)
  const attempt = createAttempt()

  function keep(changed: User | undefined): void {
    const id = user().id
    if (changed === undefined) void queries.invalidateQueries({ queryKey: userKey(id) })
    else queries.setQueryData(userKey(id), changed)
    void queries.invalidateQueries({ queryKey: USERS_KEY })
  }

  async function submit(
    body: unknown,
    send: (headers: Headers) => Promise<User | undefined>,
    check?: () => Record<string, string>,
  ): Promise<boolean> {
    const version = user().version
    const headers = {
      ...ifMatch(version),
      'Idempotency-Key': attempt.keyFor({ body, version }),
    }
    const done = await form.submit(async () => keep(await send(headers)), check)
    if (done) attempt.done()
    else if (form.problem.value?.isStale === true) {
      await queries.invalidateQueries({ queryKey: userKey(user().id) })
    }
    return done
  }

  return { form, submit }
}
