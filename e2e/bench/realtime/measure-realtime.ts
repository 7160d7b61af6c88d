import type { Figure } from '../figure.ts'
import { type BenchServer, startServer } from './bench-server.ts'
import { measureFelt } from './felt-latency.ts'
import { connectToHocuspocus } from './hocuspocus-speaker.ts'
import { measureLatency, quantile } from './latency.ts'
import { measureMemory } from './memory.ts'
import { connectToOurs } from './ours-speaker.ts'
import { type BenchDatabase, startDatabase } from './postgres.ts'
import { connectToRelay } from './relay-speaker.ts'
import { measureSaturation } from './saturation.ts'
import type { Connect } from './speaker.ts'

type Side = { connect: Connect; server: BenchServer }
type Sides = { ours: Side; relay: Side; hocuspocus: Side }
type Values = Record<keyof Sides, number[]>

const titles = { relay: 'ws relay that commits first', hocuspocus: 'Hocuspocus, 2-10 s behind' }

/** The room server beside a committing `ws` relay and Hocuspocus, all on one PostgreSQL. */
export async function measureRealtime(): Promise<Figure[]> {
  const database = await startDatabase()
  const side = async (script: string, connect: Connect): Promise<Side> => ({
    connect,
    server: await startServer(script, database.appUrl),
  })
  const sides: Sides = {
    ours: await side('serve-ours.ts', connectToOurs),
    relay: await side('serve-relay.ts', connectToRelay),
    hocuspocus: await side('serve-hocuspocus.ts', connectToHocuspocus),
  }
  try {
    return [
      ...(await latencies(database, sides)),
      ...(await felt(database, sides.ours)),
      ...(await saturation(database, sides)),
      await memory(database, sides),
    ]
  } finally {
    for (const { server } of Object.values(sides)) await server.stop()
    await database.stop()
  }
}

async function latencies(database: BenchDatabase, sides: Sides): Promise<Figure[]> {
  const two = await inTurns(database, sides, 9, (connect, url, room) =>
    measureLatency(connect, url, room, { writers: 2, edits: 200, perSecond: 100 }),
  )
  const twenty = await inTurns(database, sides, 7, (connect, url, room) =>
    measureLatency(connect, url, room, { writers: 20, edits: 200, perSecond: 100 }),
  )
  const [toOther, ofTwenty] = ['edit to other client', '20 writers, 100 edits/s']
  return [
    delay(toOther, two, 0.5, 'relay', 1.5),
    delay(toOther, two, 0.95, 'relay'),
    delay(toOther, two, 0.5, 'hocuspocus'),
    delay(toOther, two, 0.95, 'hocuspocus'),
    delay(ofTwenty, twenty, 0.5, 'relay'),
    delay(ofTwenty, twenty, 0.95, 'relay'),
    delay(ofTwenty, twenty, 0.95, 'hocuspocus', 1),
  ]
}

function delay(
  name: string,
  values: Values,
  share: number,
  line: keyof typeof titles,
  ratio?: number,
): Figure {
  return {
    name: `${name}, p${share * 100}`,
    unit: 'ms',
    ours: quantile(values.ours, share),
    line: { name: titles[line], value: quantile(values[line], share) },
    goal: ratio === undefined ? undefined : { ratio, better: 'lower' },
  }
}

async function felt(database: BenchDatabase, { server }: Side): Promise<Figure[]> {
  const delays = await measureFelt(server.url, await database.makeRoom(), 300)
  return [0.5, 0.95].map((share) => ({
    name: `keystroke to other client, throttle 16, p${share * 100}`,
    unit: 'ms',
    ours: quantile(delays, share),
  }))
}

async function saturation(database: BenchDatabase, sides: Sides): Promise<Figure[]> {
  const load = { writers: 20, inFlight: 200, seconds: 2 }
  const values = await inTurns(database, sides, 3, async (connect, url, room) => [
    await measureSaturation(connect, url, room, load),
  ])
  const figureBeside = (line: keyof typeof titles): Figure => ({
    name: 'saturation, 20 writers',
    unit: 'edits/s',
    ours: quantile(values.ours, 0.5),
    line: { name: titles[line], value: quantile(values[line], 0.5) },
  })
  return [
    figureBeside('relay'),
    { ...figureBeside('hocuspocus'), goal: { ratio: 1, better: 'higher' } },
  ]
}

async function memory(database: BenchDatabase, { ours, hocuspocus: line }: Sides): Promise<Figure> {
  const rooms: string[] = []
  for (let count = 0; count < 201; count++) rooms.push(await database.makeRoom())
  return {
    name: 'memory per open document of 10 kB',
    unit: 'kB',
    ours: (await measureMemory(ours.connect, ours.server, rooms)) / 1000,
    line: {
      name: titles.hocuspocus,
      value: (await measureMemory(line.connect, line.server, rooms)) / 1000,
    },
    goal: { ratio: 1.5, better: 'lower' },
  }
}

/** Measures every side in every round, so that what else the machine does falls on all of them. */
async function inTurns(
  database: BenchDatabase,
  sides: Sides,
  rounds: number,
  measure: (connect: Connect, url: string, room: string) => Promise<number[]>,
): Promise<Values> {
  const values: Values = { ours: [], relay: [], hocuspocus: [] }
  for (let round = 0; round < rounds; round++) {
    for (const name of ['ours', 'relay', 'hocuspocus'] as const) {
      const { connect, server } = sides[name]
      const measured = await measure(connect, server.url, await database.makeRoom())
      // The first round warms everybody up.
      if (round > 0) values[name].push(...measured)
    }
  }
  return values
}
