import { openDatabase, withDoor } from '@voortent/database'
import { withConnection } from '../../packages/database/connection.ts'
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

const views = [
  '',
  '/voortgang',
  '/doelen',
  '/acties',
  '/afspraken',
  '/tabel',
  '/tijdlijn',
  '/bord',
  '/keten',
  '/borging',
]
const [rate, seconds, runs] = [20, 5, 4]
/** How often each view is asked for on either database before its cost is compared. */
const pairs = 100
const port = Number(process.env.BENCH_PORT ?? 20320)
/** What somebody who opens a view waits at most, in milliseconds. */
const patience = 300

type Stand = { app: DemoApplication; cookie: string; agenda: string }
type Times = { few: number[]; many: number[] }

/**
 * Every view of an agenda of 15 speerpunten, 60 doelen, 300 acties and 120 organisations: asked for
 * twenty times a second on a database of five thousand tenants, and one answer after the other, turn
 * by turn, on that one and on one of ten tenants.
 */
export async function measureProgramme(): Promise<Figure[]> {
  const few = await standWith(port, 10)
  const many = await standWith(port + 1, 5000)
  try {
    const figures: Figure[] = []
    for (const view of views) {
      const costs = await costsOf(view, { few, many })
      const tails: number[] = []
      for (let run = 0; run < runs; run++) {
        const times = await sendSteadily(addressOf(many, view), many.cookie, { rate, seconds })
        tails.push(percentile(times, 0.95))
      }
      figures.push(...figuresOf(view, costs, median(tails)))
    }
    return figures
  } finally {
    await few.app.stop()
    await many.app.stop()
  }
}

/**
 * What a view costs on either: what disturbs the machine for a while disturbs both alike, and who
 * goes first changes with every turn.
 */
async function costsOf(view: string, stands: Record<keyof Times, Stand>): Promise<Times> {
  const times: Times = { few: [], many: [] }
  const ask = (stand: Stand, count: number) =>
    sendOneByOne(addressOf(stand, view), stand.cookie, count)
  for (const stand of Object.values(stands)) await ask(stand, 20)
  for (let turn = 0; turn < pairs; turn++) {
    const order = ['few', 'many'] as const
    for (const name of turn % 2 === 0 ? order : order.toReversed())
      times[name].push(...(await ask(stands[name], 1)))
  }
  return times
}

function addressOf({ app, agenda }: Stand, view: string): string {
  return `${app.url}/zuidoost-brabant/agenda/${agenda}${view}`
}

function figuresOf(view: string, { few, many }: Times, tail: number): Figure[] {
  const name = view === '' ? '/' : view
  return [
    {
      name: `agenda ${name}, p95 at ${rate}/s`,
      unit: 'ms',
      ours: tail,
      line: { name: 'what people wait for', value: patience },
      goal: { ratio: 1, better: 'lower' },
    },
    {
      name: `agenda ${name}, 5,000 tenants`,
      unit: 'ms (p25)',
      ours: undisturbed(many),
      line: { name: '10 tenants', value: undisturbed(few) },
      goal: { ratio: 1.1, better: 'alike' },
    },
  ]
}

/** What it takes while nothing else on the machine wants to work. */
function undisturbed(times: readonly number[]): number {
  return percentile(times, 0.25)
}

/** As autovacuum leaves a database that has stood for an hour, so that it does not begin meanwhile. */
function settle(ownerUrl: string): Promise<void> {
  return withConnection(ownerUrl, async (owner) => {
    await owner.query('VACUUM (ANALYZE)')
    await owner.query('CHECKPOINT')
  })
}

async function standWith(at: number, tenants: number): Promise<Stand> {
  const app = await startDemo(at)
  const small = await seedTenants(app.ownerUrl, tenants - 4)
  await seedProgrammes(app.ownerUrl, small, smallProgramme)
  const tenant = await tenantId(app.appUrl)
  const agenda = (await seedProgrammes(app.ownerUrl, [tenant], largeProgramme)).get(tenant) ?? ''
  await settle(app.ownerUrl)
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
