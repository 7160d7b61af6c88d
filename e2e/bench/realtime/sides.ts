import { type BenchServer, startServer } from './bench-server.ts'
import { connectToHocuspocus } from './hocuspocus-speaker.ts'
import { connectToOurs } from './ours-speaker.ts'
import { connectToRelay } from './relay-speaker.ts'
import type { Connect } from './speaker.ts'

/** A running server and how one speaks with it. */
export type Side = { connect: Connect; server: BenchServer }

/** Ours and its two lines. */
export type Sides = { ours: Side; relay: Side; hocuspocus: Side }

/** What was measured of each. */
export type Values = Record<keyof Sides, number[]>

export const sideNames = ['ours', 'relay', 'hocuspocus'] as const

/** Starts the room server, a `ws` relay that commits first, and Hocuspocus. */
export async function startSides(appUrl: string): Promise<Sides> {
  const start = async (script: string, connect: Connect): Promise<Side> => ({
    connect,
    server: await startServer(script, appUrl),
  })
  return {
    ours: await start('serve-ours.ts', connectToOurs),
    relay: await start('serve-relay.ts', connectToRelay),
    hocuspocus: await start('serve-hocuspocus.ts', connectToHocuspocus),
  }
}

/**
 * Measures every side again and again in turns, so that what else the machine does falls on all of
 * them alike; the first rounds warm them up.
 */
export async function inTurns(
  rounds: number,
  measure: (name: keyof Sides) => Promise<number[]>,
): Promise<Values> {
  const values: Values = { ours: [], relay: [], hocuspocus: [] }
  const warmUp = Math.ceil(rounds / 8)
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of sideNames) {
      const measured = await measure(name)
      if (round >= 0) values[name].push(...measured)
    }
  }
  return values
}
