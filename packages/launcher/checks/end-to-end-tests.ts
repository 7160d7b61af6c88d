import { chmod, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { findFreePort } from '@voortent/database/embedded'
import { root, runProgram } from '../build/program.ts'
import { type Counts, countPlaywright, countReport } from './counts.ts'

/** Runs the end-to-end tests on a Voortent of their own, showing what they say. */
export async function runEndToEndTests(
  reports: string,
  chromium: string,
  signal?: AbortSignal,
): Promise<Counts> {
  const file = path.join(reports, 'playwright.json')
  const data = path.join(reports, 'data')
  await mkdir(data)
  await chmod(data, 0o755)
  const env = {
    CHROMIUM: chromium,
    E2E_PORT: String(await findFreePort()),
    E2E_DATA: data,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  }
  const { code } = await runProgram('playwright', ['test', '--reporter=list,json'], {
    cwd: path.join(root, 'e2e'),
    env,
    signal,
    show: true,
  })
  return countReport(file, countPlaywright, code)
}
