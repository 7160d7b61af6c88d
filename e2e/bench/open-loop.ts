import { setTimeout as wait } from 'node:timers/promises'

/**
 * Asks for an address so many times a second, whether or not earlier answers came: who waits in a
 * queue counts. @returns milliseconds from the moment each was due to its last byte
 */
export async function sendSteadily(
  address: string,
  cookie: string,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<number[]> {
  const begun = performance.now()
  const answers = Array.from({ length: rate * seconds }, async (_, place) => {
    const due = begun + (place * 1000) / rate
    await wait(Math.max(0, due - performance.now()))
    const answer = await fetch(address, { headers: { cookie } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return performance.now() - due
  })
  return Promise.all(answers)
}

/** Asks so many times, each after the answer to the last. @returns milliseconds each took */
export async function sendOneByOne(
  address: string,
  cookie: string,
  times: number,
): Promise<number[]> {
  const took: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const begun = performance.now()
    const answer = await fetch(address, { headers: { cookie } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    took.push(performance.now() - begun)
  }
  return took
}

/** The value below which this share of them lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
