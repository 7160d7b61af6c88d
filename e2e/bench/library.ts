import { openDatabase, withTenant } from '@voortent/database'
import {
  foundTenant,
  joinPerson,
  largeLibrary,
  seedLibrary,
  type TestMember,
  wordOf,
} from '../../packages/database/testing/index.ts'
import { startTestServer } from '../../packages/database/testing/server.ts'
import { addItemInput, searchLibraryInput } from '../../packages/domain/library/contract.ts'
import { addItem, publishItem, searchLibrary } from '../../packages/domain/library/index.ts'
import type { Figure } from './figure.ts'
import { percentile } from './open-loop.ts'

/** A part of the whole, to try it out. */
const scale = Number(process.env.BENCH_LIBRARY ?? 1)
/** Every so many items have a file, where that is to be measured as well. */
const itemsPerFile = Number(process.env.BENCH_LIBRARY_FILES ?? 0)
const rounds = 12
/** What people wait for at most, in milliseconds. */
const patience = 100
const [mostForIndexing, mostUntilFound] = [60, 2]
const indexed = 10_000

/** What is asked of the library; words by how many stand more often. */
const questions: Record<string, object> = {
  'rare word': { query: wordOf(9000) },
  word: { query: wordOf(600) },
  'frequent word': { query: wordOf(40) },
  'commonest word': { query: wordOf(1) },
  'two words': { query: `${wordOf(90)} ${wordOf(300)}` },
  'own words': { query: [1, 50, 400, 2000, 7000].map(wordOf).join(' ') },
  'typing error': { query: `${wordOf(700).slice(0, 4)}k${wordOf(700).slice(4)}` },
  'beginning of words': { query: wordOf(31).slice(0, 4) },
  'phrase and minus': { query: `"${wordOf(20)} ${wordOf(1)}" -${wordOf(5)}` },
  'commonest word, facets': { query: wordOf(1), kind: 'dataset', theme: 'leervermogen' },
  'nothing asked': {},
  'one year': { year: 2024, order: 'used' },
}

type Ask = (input: object) => Promise<number>

/** Searches in the largest tenant and in a small one, each beside the same without policies. */
export async function measureLibrary(): Promise<Figure[]> {
  const server = await startTestServer({ durable: true })
  const kept = openDatabase(server.appUrl)
  const bare = openDatabase(server.ownerUrl)
  try {
    const places = { largest: await member(kept, 'groot'), small: await member(kept, 'klein') }
    const size = {
      tenants: Math.ceil(largeLibrary.tenants * scale),
      itemsEach: largeLibrary.itemsEach,
      inLargest: largeLibrary.inLargest * scale,
      itemsPerFile,
    }
    await seedLibrary(server.ownerUrl, size, {
      largest: places.largest.tenantId,
      small: places.small.tenantId,
    })
    const figures: Figure[] = []
    for (const [name, who] of Object.entries(places))
      figures.push(...(await search(name, asker(kept, who), asker(bare, who))))
    figures.push(...(await write(kept, await member(kept, 'nieuw'))))
    return figures
  } finally {
    await Promise.all([kept.close(), bare.close()])
    await server.stop()
  }
}

function member(database: ReturnType<typeof openDatabase>, slug: string): Promise<TestMember> {
  return foundTenant(database, slug).then((tenant) =>
    joinPerson(database, tenant, { email: `${slug}@x.example`, roles: ['lector'] }),
  )
}

function asker(database: ReturnType<typeof openDatabase>, who: TestMember): Ask {
  return async (input) => {
    const began = performance.now()
    await withTenant(database, who, (scope) =>
      searchLibrary(scope, searchLibraryInput.parse(input)),
    )
    return performance.now() - began
  }
}

async function search(place: string, ours: Ask, line: Ask): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, input] of Object.entries(questions)) {
    const times = { ours: [] as number[], line: [] as number[] }
    for (let round = -2; round < rounds; round++) {
      const [first, second] = [await ours(input), await line(input)]
      if (round < 0) continue
      times.ours.push(first)
      times.line.push(second)
    }
    figures.push(
      {
        name: `library, ${place}: ${name}, p95`,
        unit: 'ms',
        ours: percentile(times.ours, 0.95),
        line: { name: 'what people wait for', value: patience },
        goal: { ratio: 1, better: 'lower' },
      },
      {
        name: `library, ${place}: ${name}`,
        unit: 'ms (p25)',
        ours: percentile(times.ours, 0.25),
        line: { name: 'without policies', value: percentile(times.line, 0.25) },
        goal: { ratio: 1.3, better: 'lower' },
      },
    )
  }
  return figures
}

/** How long ten thousand items take to index, and until one more is found. */
async function write(
  database: ReturnType<typeof openDatabase>,
  who: TestMember,
): Promise<Figure[]> {
  const text = (n: number) =>
    Array.from({ length: 200 }, (_, place) => wordOf(((n * 37 + place * place) % 9000) + 1)).join(
      ' ',
    )
  const began = performance.now()
  for (let batch = 0; batch < indexed / 100; batch++)
    await withTenant(database, who, ({ tx, tenantId, now }) =>
      tx.libraryItem.createMany({
        data: Array.from({ length: 100 }, (_, n) => ({
          tenantId,
          id: crypto.randomUUID(),
          kind: 'les',
          title: wordOf(batch * 100 + n + 1),
          abstract: text(batch * 100 + n),
          status: 'published',
          on: now,
          writers: [who.actor.membershipId ?? ''],
          createdAt: now,
          changedAt: now,
        })),
      }),
    )
  const indexing = (performance.now() - began) / 1000
  const brought = performance.now()
  await withTenant(database, who, async (scope) => {
    const facts = { kind: 'les', title: 'Zeldzaamheid', on: '2026-11-01', abstract: 'Eén.' }
    const { id } = await addItem(scope, addItemInput.parse(facts))
    await publishItem(scope, { item: id })
  })
  const found = await withTenant(database, who, (scope) =>
    searchLibrary(scope, searchLibraryInput.parse({ query: 'zeldzaamheden' })),
  )
  if (found.total !== 1) throw new Error('what was just published is not found')
  const line = (value: number) => ({ name: 'at most', value })
  const goal = { ratio: 1, better: 'lower' } as const
  return [
    {
      name: 'library, indexing 10,000 items',
      unit: 's',
      ours: indexing,
      line: line(mostForIndexing),
      goal,
    },
    {
      name: 'library, until a new item is found',
      unit: 's',
      ours: (performance.now() - brought) / 1000,
      line: line(mostUntilFound),
      goal,
    },
  ]
}
