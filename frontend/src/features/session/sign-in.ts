import { ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'
import { isProblem } from '@/api/problems'
import { useSession } from '@/api/session'

type SignedIn = Schemas['SignedIn']
export type SignInStep = 'password' | 'second_factor' | 'password_change' | 'enrolment' | 'codes'

/** The way in: password, then whatever the server asks next. Secrets live as long as the flow. */
export class SignInFlow {
  readonly step = ref<SignInStep>('password')
  readonly recoveryCodes = ref<string[]>([])
  /** A step took too long, so it began again. */
  readonly lapsed = ref(false)
  private stepToken = ''
  private password = ''
  private waiting: SignedIn | null = null

  constructor(private readonly finished: () => void) {}

  readonly restart = (): void => {
    this.step.value = 'password'
    this.stepToken = ''
    this.password = ''
  }

  readonly enter = async (username: string, password: string): Promise<void> => {
    this.lapsed.value = false
    const answer = await ok(api.POST('/api/v1/auth/login', { body: { username, password } }))
    this.password = password
    await this.follow(answer)
  }

  readonly showCode = (body: Schemas['SecondFactorIn']): Promise<void> =>
    this.guarded(async () => {
      await this.follow(await ok(api.POST('/api/v1/auth/totp', { body, headers: this.headers })))
    })

  readonly choosePassword = (chosen: string): Promise<void> =>
    this.guarded(async () => {
      const body = { current_password: this.password, new_password: chosen }
      const call = api.POST('/api/v1/auth/first-password', { body, headers: this.headers })
      const answer = await ok(call)
      this.password = chosen
      await this.follow(answer)
    })

  readonly offer = () =>
    this.guarded(() => ok(api.POST('/api/v1/auth/totp/enrol', { body: {}, headers: this.headers })))

  readonly confirm = (code: string): Promise<void> =>
    this.guarded(async () => {
      const call = api.POST('/api/v1/auth/totp/confirm', { body: { code }, headers: this.headers })
      const answer = await ok(call)
      this.recoveryCodes.value = answer.recovery_codes
      this.waiting = answer.sign_in
      this.step.value = 'codes'
    })

  readonly codesKept = async (): Promise<void> => {
    const answer = this.waiting
    this.recoveryCodes.value = []
    this.waiting = null
    if (answer === null) this.restart()
    else await this.follow(answer)
  }

  private get headers(): { Authorization: string } {
    return { Authorization: `Bearer ${this.stepToken}` }
  }

  private async follow(answer: SignedIn): Promise<void> {
    if (answer.next_step === 'signed_in') {
      await useSession().adopt(answer)
      this.finished()
      this.restart()
      return
    }
    this.stepToken = answer.step_token ?? ''
    this.step.value = answer.next_step
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (isProblem(error, 'auth.session_over', 'auth.unauthenticated')) {
        this.restart()
        this.lapsed.value = true
      }
      throw error
    }
  }
}
