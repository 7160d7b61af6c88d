import { setTimeout as sleep } from 'node:timers/promises'
import { tokenFor, until, writeInRoom } from '../../../packages/realtime/testing/write-in-room.ts'

/** Milliseconds from a keystroke to the other's text, between two Liveblocks clients. */
export async function measureFelt(
  url: string,
  roomId: string,
  { edits, throttle }: { edits: number; throttle: number },
): Promise<number[]> {
  const token = () => tokenFor({ roomId })
  const enter = () => writeInRoom({ url, roomId, token, throttle })
  const [one, other] = [enter(), enter()]
  await until(() => one.status() === 'synchronized', 'one is in')
  await until(() => other.status() === 'synchronized', 'the other is in')
  const delays: number[] = []
  let typedAt = 0
  other.doc.on('update', (_, origin) => {
    if (origin === 'backend') delays.push(performance.now() - typedAt)
  })
  for (let edit = 0; edit < edits; edit++) {
    // As irregular as typing, so that keystrokes fall anywhere in the client's own rhythm.
    await sleep(30 + Math.random() * 40)
    typedAt = performance.now()
    one.type('a')
    await until(() => delays.length > edit, 'it arrives')
  }
  one.leave()
  other.leave()
  return delays
}
