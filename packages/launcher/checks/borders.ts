import path from 'node:path'
import { type Outcome, root, runProgram } from '../build/program.ts'

const config = path.join(root, '.dependency-cruiser.cjs')
const cruised = ['packages', 'app/src', 'prisma', 'e2e']

/** An import that the border table of `.dependency-cruiser.cjs` forbids. */
export type Violation = { rule: string; from: string; to: string }

type Report = {
  summary: {
    totalCruised: number
    violations: { rule: { name: string }; from: string; to: string }[]
  }
}

/** Compares every import below a folder with the border table. */
export async function findViolations(
  folder: string,
  parts: readonly string[] = cruised,
): Promise<{ modules: number; violations: Violation[] }> {
  const args = ['--config', config, '--output-type', 'json', ...parts]
  const { code, stdout, output } = await runProgram('depcruise', args, { cwd: folder })
  if (!stdout.startsWith('{')) throw new Error(`depcruise ended with ${code}: ${output}`)
  const { summary }: Report = JSON.parse(stdout)
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return { modules: summary.totalCruised, violations }
}

/** The check of this repository; a cruise that saw nothing has failed. */
export async function checkBorders(): Promise<Outcome> {
  const began = performance.now()
  const { modules, violations } = await findViolations(root)
  const lines = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)
  if (modules === 0) lines.push('No module was cruised: the border table guards nothing.')
  const seconds = (performance.now() - began) / 1000
  return { code: lines.length > 0 ? 1 : 0, output: lines.join('\n'), seconds }
}
