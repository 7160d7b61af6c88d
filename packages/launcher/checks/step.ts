import type { Outcome } from '../build/program.ts'

/** One thing that is checked. */
export type Step = { name: string; run(signal?: AbortSignal): Promise<Outcome> }

/** Runs steps, two at a time for two cores, and says of each how it went; returns who failed. */
export async function runSteps(steps: readonly Step[], signal?: AbortSignal): Promise<string[]> {
  const waiting = [...steps]
  const failed: string[] = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await step.run(signal)
      if (signal?.aborted) return
      report(step.name, outcome)
      if (outcome.code !== 0) failed.push(step.name)
    }
  }
  await Promise.all([lane(), lane()])
  return failed
}

/** One line, and below it what a step that failed had to say. */
export function report(name: string, { code, output, seconds }: Outcome): void {
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
  if (code !== 0) console.log(output.trimEnd())
}
