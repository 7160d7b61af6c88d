import type { Figure } from '../figure.ts'
import { type Conversation, openConversation } from './conversation.ts'
import { measureFelt } from './felt-latency.ts'
import { measureMemory } from './memory.ts'
import { type BenchDatabase, startDatabase } from './postgres.ts'
import { quantile } from './quantile.ts'
import { measureSaturation } from './saturation.ts'
import { inTurns, type Side, type Sides, sideNames, startSides, type Values } from './sides.ts'

const titles = { relay: 'ws relay that commits first', hocuspocus: 'Hocuspocus, 2-10 s behind' }
type Line = keyof typeof titles

/** The room server beside a committing `ws` relay and Hocuspocus, all on one PostgreSQL. */
export async function measureRealtime(): Promise<Figure[]> {
  const database = await startDatabase()
  const sides = await startSides(database.appUrl)
  try {
    const two = await delays(database, sides, { writers: 2, edits: 10, rounds: 120 })
    const twenty = await delays(database, sides, { writers: 20, edits: 20, rounds: 30 })
    const [toOther, ofTwenty] = ['edit to other client', '20 writers, 100 edits/s']
    return [
      delay(toOther, two, 0.5, 'relay', 1.5),
      delay(toOther, two, 0.95, 'relay'),
      delay(toOther, two, 0.5, 'hocuspocus'),
      delay(toOther, two, 0.95, 'hocuspocus'),
      delay(ofTwenty, twenty, 0.5, 'relay'),
      delay(ofTwenty, twenty, 0.95, 'relay'),
      delay(ofTwenty, twenty, 0.95, 'hocuspocus', 1),
      ...(await felt(database, sides.ours)),
      ...(await saturation(database, sides)),
      await memory(database, sides),
    ]
  } finally {
    for (const name of sideNames) await sides[name].server.stop()
    await database.stop()
  }
}

type Load = { writers: number; edits: number; rounds: number }

async function delays(
  database: BenchDatabase,
  sides: Sides,
  { writers, edits, rounds }: Load,
): Promise<Values> {
  const open = async ({ connect, server }: Side) =>
    openConversation(connect, server.url, await database.makeRoom(), writers)
  const conversations: Record<keyof Sides, Conversation> = {
    ours: await open(sides.ours),
    relay: await open(sides.relay),
    hocuspocus: await open(sides.hocuspocus),
  }
  const values = await inTurns(rounds, (name) => conversations[name].write(edits, 100))
  for (const name of sideNames) conversations[name].close()
  return values
}

function delay(name: string, values: Values, share: number, line: Line, ratio?: number): Figure {
  return {
    name: `${name}, p${share * 100}`,
    unit: 'ms',
    ours: quantile(values.ours, share),
    line: { name: titles[line], value: quantile(values[line], share) },
    goal: ratio === undefined ? undefined : { ratio, better: 'lower' },
  }
}

async function felt(database: BenchDatabase, { server }: Side): Promise<Figure[]> {
  const measure = async (throttle: number) =>
    measureFelt(server.url, await database.makeRoom(), { edits: 200, throttle })
  const [ours, usual] = [await measure(16), await measure(100)]
  return [0.5, 0.95].map((share) => ({
    name: `keystroke to other client, throttle 16, p${share * 100}`,
    unit: 'ms',
    ours: quantile(ours, share),
    line: { name: 'the same client, its usual throttle 100', value: quantile(usual, share) },
  }))
}

async function saturation(database: BenchDatabase, sides: Sides): Promise<Figure[]> {
  const load = { writers: 20, inFlight: 200, seconds: 1.5 }
  const values = await inTurns(4, async (name) => {
    const { connect, server } = sides[name]
    return [await measureSaturation(connect, server.url, await database.makeRoom(), load)]
  })
  const beside = (line: Line): Figure => ({
    name: 'saturation, 20 writers',
    unit: 'edits/s',
    ours: quantile(values.ours, 0.5),
    line: { name: titles[line], value: quantile(values[line], 0.5) },
  })
  return [beside('relay'), { ...beside('hocuspocus'), goal: { ratio: 1, better: 'higher' } }]
}

async function memory(database: BenchDatabase, { ours, hocuspocus }: Sides): Promise<Figure> {
  const rooms: string[] = []
  for (let count = 0; count < 201; count++) rooms.push(await database.makeRoom())
  const kilobytes = async ({ connect, server }: Side) =>
    (await measureMemory(connect, server, rooms)) / 1000
  return {
    name: 'memory per open document of 10 kB',
    unit: 'kB',
    ours: await kilobytes(ours),
    line: { name: titles.hocuspocus, value: await kilobytes(hocuspocus) },
    goal: { ratio: 1.5, better: 'lower' },
  }
}
