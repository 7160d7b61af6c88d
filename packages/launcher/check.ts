import { runChecks } from './checks/run-checks.ts'
import { runParts } from './checks/run-parts.ts'

await runParts(runChecks)
