import { openDatabase, withDoor } from '@voortent/database'
import {
  largeProgramme,
  seedProgrammes,
  seedTenants,
  smallProgramme,
} from '../../packages/database/testing/index.ts'
import { type DemoApplication, startDemo } from './demo-application.ts'
import type { Figure } from './figure.ts'
import { median, percentile, sendOneByOne, sendSteadily } from './open-loop.ts'
import { signedIn } from './pages.ts'

const views = ['', '/voortgang', '/doelen', '/acties', '/tabel', '/tijdlijn', '/bord', '/keten']
const [rate, seconds, runs] = [20, 5, 4]
const port = Number(process.env.BENCH_PORT ?? 20320)
/** What somebody who opens a view waits at most, in milliseconds. */
const patience = 300

type Stand = { app: DemoApplication; cookie: string; agenda: string }

/**
 * Every view of an agenda of 15 speerpunten, 60 doelen, 300 acties and 120 organisations, asked for
 * twenty times a second; on a database of ten tenants and on one of five thousand, turn by turn.
 */
export async function measureProgramme(): Promise<Figure[]> {
  const few = await standWith(port, 10)
  const many = await standWith(port + 1, 5000)
  try {
    const times = { few: new Map<string, number[][]>(), many: new Map<string, number[][]>() }
    for (let run = 0; run < runs; run++)
      for (const view of views)
        for (const [name, stand] of inTurn({ few, many }, run)) {
          const { app, agenda, cookie } = stand
          const address = `${app.url}/zuidoost-brabant/agenda/${agenda}${view}`
          if (run === 0) await sendOneByOne(address, cookie, 20)
          const found = await sendSteadily(address, cookie, { rate, seconds })
          const known = times[name as 'few' | 'many']
          known.set(view, [...(known.get(view) ?? []), found])
        }
    return views.flatMap((view) => figuresOf(view, times.few.get(view), times.many.get(view)))
  } finally {
    await few.app.stop()
    await many.app.stop()
  }
}

/** Who goes first changes with every run, so that going first counts for nobody. */
function inTurn(stands: Record<'few' | 'many', Stand>, run: number): [string, Stand][] {
  const all = Object.entries(stands)
  return run % 2 === 0 ? all : all.toReversed()
}

function figuresOf(view: string, few: number[][] = [], many: number[][] = []): Figure[] {
  const name = view === '' ? '/' : view
  const middle = (runs: number[][], share: number) =>
    median(runs.map((times) => percentile(times, share)))
  return [
    {
      name: `agenda ${name}, p95 at ${rate}/s`,
      unit: 'ms',
      ours: middle(many, 0.95),
      line: { name: 'what people wait for', value: patience },
      goal: { ratio: 1, better: 'lower' },
    },
    {
      name: `agenda ${name}, 5,000 tenants`,
      unit: 'ms (p50)',
      ours: middle(many, 0.5),
      line: { name: '10 tenants', value: middle(few, 0.5) },
      goal: { ratio: 1.1, better: 'lower' },
    },
  ]
}

async function standWith(at: number, tenants: number): Promise<Stand> {
  const app = await startDemo(at)
  const small = await seedTenants(app.ownerUrl, tenants - 4)
  await seedProgrammes(app.ownerUrl, small, smallProgramme)
  const tenant = await tenantId(app.appUrl)
  const agenda = (await seedProgrammes(app.ownerUrl, [tenant], largeProgramme)).get(tenant) ?? ''
  return { app, agenda, cookie: await signedIn(app.url) }
}

async function tenantId(appUrl: string): Promise<string> {
  const database = openDatabase(appUrl)
  const { id } = await withDoor(database, 'founding', (tx) =>
    tx.tenant.findUniqueOrThrow({ where: { slug: 'zuidoost-brabant' }, select: { id: true } }),
  )
  await database.close()
  return id
}
