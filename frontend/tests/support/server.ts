import { setupServer } from 'msw/node'

/** The server every test talks to; a test adds its own handlers with `server.use(...)`. */
export const server = setupServer()

/** Requests nobody handled: any entry fails the test. */
export const unhandled: string[] = []
