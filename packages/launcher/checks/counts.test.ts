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
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ],
}
const playwright = { stats: { expected: 7, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }

test('the counts of both add up to one line', () => {
  const counts = sum(countVitest(vitest), countPlaywright(playwright))
  expect(sentence(counts)).toBe('48 passed, 1 failed, 3 skipped')
  expect(sentence(countPlaywright(playwright))).toBe('8 passed, 0 failed')
})

test('a test file that does not load has failed', () => {
  const broken = [...vitest.testResults, { status: 'failed', assertionResults: [] }]
  expect(countVitest({ ...vitest, testResults: broken }).failed).toBe(2)
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
