import 'fake-indexeddb/auto'

import { cleanup, configure } from '@testing-library/vue'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'

import { server, unhandled } from './server'

process.env.DEBUG_PRINT_LIMIT = '1500'
const noise: string[] = []

// The first use of a lazy part compiles it; on two busy cores that takes its time.
configure({ asyncUtilTimeout: 6000 })

beforeAll(() => {
  server.listen({
    onUnhandledRequest(request) {
      unhandled.push(`${request.method} ${request.url}`)
      throw new Error(`no handler for ${request.method} ${request.url}`)
    },
  })
})

beforeEach(() => {
  for (const kind of ['warn', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((...words: unknown[]) => {
      noise.push(words.map(String).join(' '))
    })
  }
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
  document.documentElement.removeAttribute('data-mode')
  const heard = [...unhandled.splice(0), ...noise.splice(0)]
  expect(heard, 'unhandled requests and warnings are failures').toEqual([])
})

afterAll(() => {
  server.close()
})
