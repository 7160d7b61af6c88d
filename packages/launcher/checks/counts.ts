import { readFile } from 'node:fs/promises'

/** How many tests did what, and which of them failed. */
export type Counts = { passed: number; failed: number; skipped: number; names: string[] }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites?: PlaywrightSuite[]
  errors: unknown[]
}

type PlaywrightSuite = {
  suites?: PlaywrightSuite[]
  specs?: { file: string; title: string; ok: boolean }[]
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0, names: [] }

/** Adds counts up. */
export function sum(...counts: Counts[]): Counts {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
      names: [...all.names, ...one.names],
    }),
    none,
  )
}

/** The names of what failed, and then the line that says it all. */
export function sentence({ passed, failed, skipped, names }: Counts): string {
  const all = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
  return [...names.map((name) => `Failed: ${name}`), all].join('\n')
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
    names: [
      ...broken.map(({ name }) => name),
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter((test) => test.status === 'failed')
          .map((test) => `${name}: ${test.fullName}`),
      ),
    ],
  }
}

/** What a JSON report of Playwright counted; errors outside tests failed once each. */
export function countPlaywright({ stats, suites = [], errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    names: suites.flatMap(failedSpecs),
  }
}

function failedSpecs({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const failed = specs.filter(({ ok }) => !ok)
  return [...failed.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(failedSpecs)]
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
