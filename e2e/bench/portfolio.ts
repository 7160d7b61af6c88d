import { openDatabase, withDoor } from '@voortent/database'
import { largePortfolio, seedPortfolio } from '../../packages/database/testing/index.ts'
import { startDemo } from './demo-application.ts'
import type { Figure } from './figure.ts'
import { median, percentile, sendOneByOne, sendSteadily } from './open-loop.ts'
import { signedIn } from './pages.ts'

const views = [
  '',
  '?probleem=netwerk&volgorde=money',
  '/matrix',
  '/fasen',
  '/geld',
  '/partners',
  '/netwerk',
  '/kaart',
]
const [rate, seconds, runs] = [20, 5, 3]
const port = Number(process.env.BENCH_PORT ?? 20330)
/** What somebody who opens a view waits at most, in milliseconds. */
const patience = 300

/** Every view over 2,000 consortia with 30,000 contributions, asked for twenty times a second. */
export async function measurePortfolio(): Promise<Figure[]> {
  const app = await startDemo(port)
  try {
    await seedPortfolio(app.ownerUrl, await tenantId(app.appUrl), largePortfolio)
    const cookie = await signedIn(app.url)
    const figures: Figure[] = []
    for (const view of views) {
      const address = `${app.url}/zuidoost-brabant/portfolio${view}`
      await sendOneByOne(address, cookie, 20)
      const tails: number[] = []
      for (let run = 0; run < runs; run++)
        tails.push(percentile(await sendSteadily(address, cookie, { rate, seconds }), 0.95))
      figures.push({
        name: `portfolio ${view === '' ? '/' : view}, p95 at ${rate}/s`,
        unit: 'ms',
        ours: median(tails),
        line: { name: 'what people wait for', value: patience },
        goal: { ratio: 1, better: 'lower' },
      })
    }
    return figures
  } finally {
    await app.stop()
  }
}

async function tenantId(appUrl: string): Promise<string> {
  const database = openDatabase(appUrl)
  const { id } = await withDoor(database, 'founding', (tx) =>
    tx.tenant.findUniqueOrThrow({ where: { slug: 'zuidoost-brabant' }, select: { id: true } }),
  )
  await database.close()
  return id
}
