import path from 'node:path'
import { runProgram } from '../build/program.ts'
import { type Counts, countReport, countVitest } from './counts.ts'

/** Runs unit and integration tests, showing what they say. */
export async function runUnitTests(reports: string, signal?: AbortSignal): Promise<Counts> {
  const file = path.join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runProgram('vitest', ['run', ...reporters], { signal, show: true })
  return countReport(file, countVitest, code)
}
