import { readingOf } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  seedPortfolio,
} from '@voortent/database/testing'
import { expect, test } from 'vitest'
import { listPortfolioInput, matrixInput, portfolioFilter } from './contract.ts'
import { listPortfolio } from './list-portfolio.ts'
import { readMatrix } from './read-matrix.ts'
import { readMoney } from './read-money.ts'
import { readNetwork } from './read-network.ts'

test('each view of many consortia is one statement, its sums add up, and hidden ones stay out', async () => {
  const database = await createTestDatabase()
  const tenant = await foundTenant(database, 'groot')
  const who = await joinPerson(database, tenant, { email: 'c@x.example', roles: ['coordinator'] })
  const size = { organisations: 40, consortia: 200, partnersEach: 4, contributionsEach: 5 }
  await seedPortfolio(database.ownerUrl, tenant, size)
  const plain = readingOf(database, who)
  let statements = 0
  const seen = {
    ...plain,
    rows: ((statement) => {
      statements += 1
      return plain.rows(statement)
    }) as typeof plain.rows,
  }
  const all = portfolioFilter.parse({})
  const { total, items } = await listPortfolio(seen, listPortfolioInput.parse({ order: 'money' }))
  expect([total, items.length]).toEqual([196, 50])
  const money = await readMoney(seen, all)
  const sum = (cents: Record<string, number>) => Object.values(cents).reduce((a, b) => a + b)
  const phases = money.slice(0, -1)
  for (const stage of ['promised', 'realised'] as const)
    expect(phases.reduce((together, row) => together + sum(row[stage]), 0)).toBe(
      sum(money.at(-1)?.[stage] ?? {}),
    )
  expect(phases.reduce((together, { consortia }) => together + consortia, 0)).toBe(196)
  expect((await readMatrix(seen, matrixInput.parse({}))).rows).toHaveLength(100)
  expect((await readNetwork(seen, all)).length).toBeGreaterThan(10)
  expect(statements).toBe(4)
})
