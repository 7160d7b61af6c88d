import { readFile } from 'node:fs/promises'

/** How many tests did what. */
export type Counts = { passed: number; failed: number; skipped: number }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

/** Adds counts up. */
export function sum(...counts: Counts[]): Counts {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    none,
  )
}

/** The line that says it all. */
export function sentence({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

/** What a JSON report of Vitest counted; a file that broke before its first test failed once. */
export function countVitest(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** What a JSON report of Playwright counted; errors outside tests failed once each. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/** Counts a report; a run that failed without saying where, or left no report, failed once. */
export async function countReport(
  file: string,
  count: (report: never) => Counts,
  exitCode: number,
): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => null)
  const counts = text === null ? none : count(JSON.parse(text) as never)
  const silent = counts.failed === 0 && (exitCode !== 0 || text === null)
  return silent ? { ...counts, failed: 1 } : counts
}
