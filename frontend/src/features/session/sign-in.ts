import { ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'
import { isProblem } from '@/api/problems'
import { useSession } from '@/api/session'

type SignedIn = Schemas['SignedIn']
export type SignInStep = 'password' | 'second_factor' | 'password_change' | 'enrolment' | 'codes'

/** The way in: password, then whatever the server asks next. Secrets live as long as the flow. */
export function useSignIn(finished: () => void) {
  const session = useSession()
  const step = ref<SignInStep>('password')
  const recoveryCodes = ref<string[]>([])
  const lapsed = ref(false)
  let stepToken = ''
  let password = ''
  let waiting: SignedIn | null = null

  const headers = () => ({ Authorization: `Bearer ${stepToken}` })

  function restart(): void {
    step.value = 'password'
    stepToken = ''
    password = ''
  }

  async function follow(answer: SignedIn): Promise<void> {
    if (answer.next_step === 'signed_in') {
      restart()
      await session.adopt(answer)
      finished()
      return
    }
    stepToken = answer.step_token ?? ''
    step.value = answer.next_step
  }

  /** A step that took too long begins again, with a word why. */
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (isProblem(error, 'auth.session_over', 'auth.unauthenticated')) {
        restart()
        lapsed.value = true
      }
      throw error
    }
  }

  async function enter(username: string, given: string): Promise<void> {
    lapsed.value = false
    const body = { username, password: given }
    const answer = await ok(api.POST('/api/v1/auth/login', { body }))
    password = given
    await follow(answer)
  }

  const showCode = (body: Schemas['SecondFactorIn']) =>
    guarded(async () => {
      await follow(await ok(api.POST('/api/v1/auth/totp', { body, headers: headers() })))
    })

  const choosePassword = (chosen: string) =>
    guarded(async () => {
      const body = { current_password: password, new_password: chosen }
      const call = api.POST('/api/v1/auth/first-password', { body, headers: headers() })
      const answer = await ok(call)
      password = chosen
      await follow(answer)
    })

  const offer = () =>
    guarded(() => ok(api.POST('/api/v1/auth/totp/enrol', { body: {}, headers: headers() })))

  const confirm = (code: string) =>
    guarded(async () => {
      const call = api.POST('/api/v1/auth/totp/confirm', { body: { code }, headers: headers() })
      const answer = await ok(call)
      recoveryCodes.value = answer.recovery_codes
      waiting = answer.sign_in
      step.value = 'codes'
    })

  async function codesKept(): Promise<void> {
    recoveryCodes.value = []
    if (waiting === null) return restart()
    const answer = waiting
    waiting = null
    await follow(answer)
  }

  return {
    step,
    recoveryCodes,
    lapsed,
    restart,
    enter,
    showCode,
    choosePassword,
    offer,
    confirm,
    codesKept,
  }
}

export type SignInFlow = ReturnType<typeof useSignIn>
