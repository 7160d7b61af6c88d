import { setTimeout as sleep } from 'node:timers/promises'
import { createEdits, numbersIn } from './edits.ts'
import type { Connect } from './speaker.ts'

/** Clients that are together in one document. */
export type Conversation = {
  /** Writers take turns at a given pace; milliseconds from every edit to every other client. */
  write(edits: number, perSecond: number): Promise<number[]>
  close(): void
}

/** Lets clients meet in a document. */
export async function openConversation(
  connect: Connect,
  url: string,
  document: string,
  writers: number,
): Promise<Conversation> {
  const speakers = await Promise.all(Array.from({ length: writers }, () => connect(url, document)))
  const edits = speakers.map(() => createEdits())
  const sentAt: number[] = []
  let delays: number[] = []
  for (const [at, speaker] of speakers.entries()) {
    speaker.onUpdate = (update) => {
      const now = performance.now()
      for (const number of numbersIn(update)) {
        if (number % writers !== at) delays.push(now - (sentAt[number] ?? Number.NaN))
      }
    }
  }
  const say = () => {
    const number = sentAt.length
    const writer = number % writers
    const update = edits[writer]?.(number) as Uint8Array
    sentAt.push(performance.now())
    speakers[writer]?.send(update)
  }
  return {
    async write(count, perSecond) {
      delays = []
      const begun = performance.now()
      for (let edit = 0; edit < count; edit++) {
        // Timers are coarse; uneven pauses are as people type, and the same for every server.
        const pause = begun + (edit * 1000) / perSecond - performance.now()
        if (pause > 1) await sleep(pause)
        say()
      }
      const expected = count * (writers - 1)
      for (let wait = 0; delays.length < expected && wait < 1000; wait++) await sleep(5)
      if (delays.length !== expected) throw new Error(`${delays.length} of ${expected} arrived`)
      return delays
    },
    close() {
      for (const speaker of speakers) speaker.close()
    },
  }
}
