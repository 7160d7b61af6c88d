import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sentenceOf } from '../script.ts'
import { type Counts, sentence, sum } from './counts.ts'

/** A part of the tests: gets a folder for reports and a signal to give up. */
export type Part = (reports: string, signal: AbortSignal) => Promise<Counts>

/**
 * Runs parts of the tests one after the other and ends the process with the line that says it
 * all; with exit code 1 when something failed or nothing was tested.
 */
export async function runParts(...parts: Part[]): Promise<never> {
  const stopping = new AbortController()
  for (const reason of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
    process.on(reason, () => stopping.abort())
  }
  const reports = await mkdtemp(path.join(tmpdir(), 'voortent-tests-'))
  // The end-to-end tests' PostgreSQL may run as another user.
  await chmod(reports, 0o755)
  const counts: Counts[] = []
  for (const part of parts) {
    if (!stopping.signal.aborted) counts.push(await attempt(part, reports, stopping.signal))
  }
  await rm(reports, { recursive: true, force: true })
  const all = sum(...counts)
  console.log(sentence(all))
  const sound = all.failed === 0 && all.passed > 0 && !stopping.signal.aborted
  process.exit(sound ? 0 : 1)
}

/** What could not be run has failed once. */
async function attempt(part: Part, reports: string, signal: AbortSignal): Promise<Counts> {
  try {
    return await part(reports, signal)
  } catch (error) {
    console.log(sentenceOf(error))
    return { passed: 0, failed: 1, skipped: 0, names: [sentenceOf(error)] }
  }
}
