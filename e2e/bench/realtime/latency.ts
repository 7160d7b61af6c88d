import { setTimeout as sleep } from 'node:timers/promises'
import { createEdits, numbersIn } from './edits.ts'
import type { Connect, Speaker } from './speaker.ts'

type Load = { writers: number; edits: number; perSecond: number }

/** Milliseconds from every edit to every other client, while writers take turns at a given pace. */
export async function measureLatency(
  connect: Connect,
  url: string,
  document: string,
  { writers, edits, perSecond }: Load,
): Promise<number[]> {
  const speakers = await Promise.all(Array.from({ length: writers }, () => connect(url, document)))
  const sentAt: number[] = []
  const delays: number[] = []
  for (const speaker of speakers) {
    speaker.onUpdate = (update) => {
      const now = performance.now()
      for (const number of numbersIn(update)) {
        if (sentBy(number, writers) !== speakers.indexOf(speaker)) {
          delays.push(now - (sentAt[number] ?? Number.NaN))
        }
      }
    }
  }
  await write(speakers, sentAt, { edits, perSecond })
  const expected = edits * (writers - 1)
  for (let wait = 0; delays.length < expected && wait < 200; wait++) await sleep(10)
  if (delays.length !== expected) throw new Error(`${delays.length} of ${expected} edits arrived`)
  for (const speaker of speakers) speaker.close()
  return delays
}

async function write(
  speakers: Speaker[],
  sentAt: number[],
  { edits, perSecond }: Omit<Load, 'writers'>,
): Promise<void> {
  const writers = speakers.map(() => createEdits())
  const start = performance.now()
  for (let number = 0; number < edits; number++) {
    const due = start + (number * 1000) / perSecond
    // Timers are coarse; uneven pauses are as people type, and the same for every server.
    const pause = due - performance.now()
    if (pause > 1) await sleep(pause)
    const writer = sentBy(number, speakers.length)
    const update = writers[writer]?.(number) as Uint8Array
    sentAt[number] = performance.now()
    speakers[writer]?.send(update)
  }
}

function sentBy(number: number, writers: number): number {
  return number % writers
}

/** The value below which a share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
