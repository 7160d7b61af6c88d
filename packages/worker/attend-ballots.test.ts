import { withTenant } from '@voortent/database'
import { createTestDatabase, foundTenant, joinPerson } from '@voortent/database/testing'
import { openBallot, prepareBallot } from '@voortent/domain/decisions'
import { grantMandate } from '@voortent/domain/partners'
import { expect, test } from 'vitest'
import { attendBallots } from './attend-ballots.ts'

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)

test('a ballot whose time is over is closed, in whichever tenant it is', async () => {
  const database = await createTestDatabase()
  const tenants = await Promise.all(['een', 'twee'].map((slug) => foundTenant(database, slug)))
  const ballots: string[] = []
  for (const [turn, tenantId] of tenants.entries()) {
    const coordinator = await joinPerson(database, tenantId, {
      email: `c${turn}@klok.example`,
      roles: ['coordinator'],
      organisation: `Gemeente ${turn}`,
    })
    const prepare = (at: Date, closesAt: Date) =>
      withTenant(
        database,
        coordinator,
        async (scope) => {
          const about = { title: 'Besluit', question: 'Doen?', decision: 'consent' as const }
          const { id } = await prepareBallot(scope, { ...about, closesAt })
          await openBallot(scope, { ballot: id })
          return id
        },
        { clock: () => at },
      )
    await withTenant(database, coordinator, async (scope) => {
      const { id } = await scope.tx.representation.findFirstOrThrow({ select: { id: true } })
      await scope.tx.representation.updateMany({ data: { startsOn: ago(100) } })
      const period = { startsOn: ago(72).toISOString().slice(0, 10), endsOn: null }
      await grantMandate(scope, {
        representation: id,
        covers: 'Alles',
        ...period,
        substitute: null,
      })
    })
    ballots.push(await prepare(ago(24), ago(1)))
    await prepare(ago(1), ago(-240))
  }
  const told: object[] = []
  const parts = {
    database,
    mail: { send: () => Promise.reject(new Error('a clock sends nothing')) },
    publicUrl: 'https://voortent.example',
    ending: new AbortController().signal,
    log: (_level: string, fact: object) => void told.push(fact),
    put: async () => {},
  }
  await attendBallots.run(parts, '')
  expect(told.map((fact) => JSON.stringify(fact)).sort()).toEqual(
    ballots
      .map((ballot) => JSON.stringify({ job: 'attend-ballots', ballot, done: 'closed' }))
      .sort(),
  )
  await attendBallots.run(parts, '')
  expect(told).toHaveLength(2)
})
