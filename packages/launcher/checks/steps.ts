import path from 'node:path'
import { type Outcome, root, runProgram } from '../build/program.ts'
import { checkBorders } from './borders.ts'
import type { Step } from './step.ts'

const app = path.join(root, 'app')

/** Everything that is checked without running the program, the slow ones first. */
export const steps: readonly Step[] = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: (signal) => runProgram('oxlint', ['--type-aware'], { signal }) },
  { name: 'dead code', run: (signal) => runProgram('knip', [], { signal }) },
  { name: 'borders', run: checkBorders },
  { name: 'format', run: (signal) => runProgram('biome', ['check'], { signal }) },
]

/** The types of the pages' addresses, which other steps need. */
export const routeTypes: Step = {
  name: 'types of routes',
  run: (signal) => runProgram('react-router', ['typegen'], { cwd: app, signal }),
}

async function checkTypes(signal?: AbortSignal): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const project of ['tsconfig.json', 'app/tsconfig.json', 'e2e/tsconfig.json']) {
    outcomes.push(await runProgram('tsc', ['-p', project], { signal }))
  }
  return {
    code: Math.max(...outcomes.map(({ code }) => code)),
    output: outcomes.map(({ output }) => output).join(''),
    seconds: outcomes.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}
