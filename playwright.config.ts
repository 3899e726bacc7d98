import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { defineConfig, devices } from '@playwright/test'
import { BROWSER_ARGS, browserPath } from './tests/support/browser.ts'

// Workers evaluate this file too and must come to the same answers: what is decided once lives in the environment.
process.env.BESPOKE_E2E_PORT ??= String(4300 + Math.floor(Math.random() * 500))
process.env.BESPOKE_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'bespoke-e2e-'))
const port = process.env.BESPOKE_E2E_PORT
const executablePath = await browserPath()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [
    ['list'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME
      ? [
          ['json'] as const,
        ]
      : []),
  ],
  globalTeardown: './tests/support/teardown.ts',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      args: BROWSER_ARGS,
      ...(executablePath === undefined
        ? {}
        : { executablePath }),
    },
  },
  webServer: {
    // A build of one's own is tried with BESPOKE_OUTPUT_DIR, as it was made.
    command: `node_modules/node/bin/node ${process.env.BESPOKE_OUTPUT_DIR ?? 'apps/site/.output'}/server/index.mjs`,
    url: `http://127.0.0.1:${port}/api/ready`,
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      NODE_ENV: 'production',
      BESPOKE_DATA: process.env.BESPOKE_E2E_DATA,
      DATABASE_URL: '',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 60_000,
  },
})
