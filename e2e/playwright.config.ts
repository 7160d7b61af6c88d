import { chmodSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './support/chromium.ts'

const port = Number(process.env.E2E_PORT ?? 4173)
const folder = process.env.E2E_DATA ?? newFolder()
// Workers read this file again; they must find the same folder.
process.env.E2E_DATA = folder

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'features', testMatch: '*.spec.ts' },
    // What only a whole run can tell.
    { name: 'closing', testMatch: '*.closing.ts', dependencies: ['features'] },
  ],
  outputDir: 'results/artifacts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  webServer: {
    command: 'node packages/launcher/start.ts',
    cwd: path.resolve(import.meta.dirname, '..'),
    url: `http://localhost:${port}/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { PORT: String(port), VOORTENT_DATA: folder, VOORTENT_DEMO: '1' },
  },
})

/** The embedded database runs as another user when the tests run as root. */
function newFolder(): string {
  const made = mkdtempSync('/tmp/voortent-e2e-')
  chmodSync(made, 0o755)
  return made
}
