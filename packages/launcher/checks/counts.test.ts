import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countPlaywright, countReport, countVitest, sentence, sum } from './counts.ts'

const vitest = {
  numPassedTests: 40,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [{ status: 'failed', fullName: 'it counts' }],
    },
    {
      name: 'b.test.ts',
      status: 'passed',
      assertionResults: [{ status: 'passed', fullName: 'it adds up' }],
    },
  ],
}
const playwright = { stats: { expected: 7, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }

test('the counts of both add up to one line', () => {
  const counts = sum(countVitest(vitest), countPlaywright(playwright))
  expect(sentence(counts)).toBe('Failed: a.test.ts: it counts\n48 passed, 1 failed, 3 skipped')
  expect(sentence(countPlaywright(playwright))).toBe('8 passed, 0 failed')
})

test('a test file that does not load has failed', () => {
  const broken = [
    ...vitest.testResults,
    { name: 'c.test.ts', status: 'failed', assertionResults: [] },
  ]
  const counts = countVitest({ ...vitest, testResults: broken })
  expect(counts).toMatchObject({ failed: 2, names: ['c.test.ts', 'a.test.ts: it counts'] })
})

test('what failed end to end is named by its file and its words', () => {
  const specs = [
    { file: 'home.spec.ts', title: 'it opens', ok: true },
    { file: 'home.spec.ts', title: 'it closes', ok: false },
  ]
  expect(countPlaywright({ ...playwright, suites: [{ suites: [{ specs }] }] }).names).toEqual([
    'home.spec.ts: it closes',
  ])
})

test('an error outside the tests has failed', () => {
  expect(countPlaywright({ ...playwright, errors: [{}] }).failed).toBe(1)
})

test('a run without a report, or that fails in silence, has failed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'voortent-counts-'))
  const file = path.join(folder, 'report.json')
  expect(await countReport(file, countPlaywright, 0)).toMatchObject({ passed: 0, failed: 1 })
  await writeFile(file, JSON.stringify(playwright))
  expect(await countReport(file, countPlaywright, 1)).toMatchObject({ passed: 8, failed: 1 })
  expect(await countReport(file, countPlaywright, 0)).toMatchObject({ passed: 8, failed: 0 })
  await rm(folder, { recursive: true })
})
