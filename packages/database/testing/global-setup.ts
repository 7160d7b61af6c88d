import type { TestProject } from 'vitest/node'
import { startTestServer } from './server.ts'

/** One PostgreSQL for the whole run; every test file copies its template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('ownerUrl', server.ownerUrl)
  project.provide('appUrl', server.appUrl)
  return () => server.stop()
}
