import { application } from './build/application.ts'
import { bringUpToDate } from './build/up-to-date.ts'
import { provideChromium } from './checks/chromium.ts'
import { runEndToEndTests } from './checks/end-to-end-tests.ts'
import { runChecks } from './checks/run-checks.ts'
import { runParts } from './checks/run-parts.ts'
import { withCloneLocked } from './clone-lock.ts'

await runParts(runChecks, async (reports, signal) => {
  await withCloneLocked(() => bringUpToDate(application, signal))
  return runEndToEndTests(reports, await provideChromium(signal), signal)
})
