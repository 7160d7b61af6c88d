import { setTimeout as sleep } from 'node:timers/promises'
import { createEdits, numbersIn } from './edits.ts'
import type { Connect } from './speaker.ts'

type Load = { writers: number; inFlight: number; seconds: number }

/** Edits a second that reach an onlooker while writers send the next for every one that arrived. */
export async function measureSaturation(
  connect: Connect,
  url: string,
  document: string,
  { writers, inFlight, seconds }: Load,
): Promise<number> {
  const onlooker = await connect(url, document)
  const speakers = await Promise.all(Array.from({ length: writers }, () => connect(url, document)))
  const edits = speakers.map(() => createEdits())
  let sent = 0
  let arrived = 0
  const sendNext = () => {
    const writer = sent % writers
    const number = sent++
    const update = edits[writer]?.(number % 1_000_000)
    if (update) speakers[writer]?.send(update)
  }
  onlooker.onUpdate = (update) => {
    for (const _ of numbersIn(update)) {
      arrived += 1
      sendNext()
    }
  }
  for (let count = 0; count < inFlight; count++) sendNext()
  await sleep(1000)
  const [before, since] = [arrived, performance.now()]
  await sleep(seconds * 1000)
  const rate = ((arrived - before) * 1000) / (performance.now() - since)
  for (const speaker of [onlooker, ...speakers]) speaker.close()
  return rate
}
