import { client } from '../build/client.ts'
import { bringUpToDate } from '../build/up-to-date.ts'
import { withCloneLocked } from '../clone-lock.ts'
import { provideClamd } from './clamd.ts'
import { sum } from './counts.ts'
import { provideHarvester } from './harvester.ts'
import type { Part } from './run-parts.ts'
import { provideSchemas } from './schemas.ts'
import { runSteps } from './step.ts'
import { routeTypes, steps } from './steps.ts'
import { runUnitTests } from './unit-tests.ts'

/** Runs every check and the unit tests; a check that fails counts as one failed test. */
export const runChecks: Part = async (reports, signal) => {
  await withCloneLocked(() => bringUpToDate(client, signal))
  const broken = [...(await runSteps([routeTypes], signal)), ...(await runSteps(steps, signal))]
  await provideClamd(signal)
  await provideHarvester(signal)
  await provideSchemas(signal)
  const tests = await runUnitTests(reports, signal)
  return sum(tests, { passed: 0, failed: broken.length, skipped: 0, names: broken })
}
