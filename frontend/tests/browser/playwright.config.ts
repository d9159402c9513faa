import { defineConfig } from '@playwright/test'

const given = (name: string): string => {
  const value = process.env[name]
  if (value === undefined)
    throw new Error(`${name} is not set: run these tests by make test-browser`)
  return value
}

/** The server, its accounts and the browser are started and named by tests/browser of the backend. */
export default defineConfig({
  testDir: '.',
  outputDir: given('BROWSER_OUT'),
  forbidOnly: true,
  fullyParallel: true,
  workers: Number(process.env.BROWSER_WORKERS ?? 2),
  timeout: 600_000,
  expect: { timeout: 15_000 },
  reporter: [['list', { printSteps: true }]],
  use: {
    baseURL: given('BROWSER_BASE'),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: given('BROWSER_CHROMIUM'),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
