/** The access token lives here, in memory, and nowhere else. */
interface Held {
  token: string
  expiresAt: number
}

let held: Held | null = null

export function holdToken(token: string, expiresIn: number): void {
  held = { token, expiresAt: Date.now() + expiresIn * 1000 }
}

export function dropToken(): void {
  held = null
}

export function currentToken(): string | null {
  return held?.token ?? null
}

/** Seconds the token is still good for, by this device's clock. */
export function tokenLife(): number {
  return held === null ? 0 : (held.expiresAt - Date.now()) / 1000
}
