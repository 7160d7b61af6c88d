import { withDoor } from '@voortent/database'
import { type TestMember, tasksReadBy } from '@voortent/database/testing'
import { listMyTasks } from '@voortent/domain/tenancy'
import { beforeAll, expect, test } from 'vitest'
import { changeContribution } from './change-contribution.ts'
import { confirmContributions } from './confirm-contributions.ts'
import { changeContributionInput } from './contract.ts'
import { returnContribution } from './return-contribution.ts'
import { as, enter, entriesOf, foundConsortium, type Ground } from './testing/consortium.ts'

let ground: Ground
beforeAll(async () => {
  ground = await foundConsortium()
})

const askedOf = (who: TestMember) =>
  as(ground, who, async (scope) => {
    const { items } = await listMyTasks(scope, { page: 1 })
    return items.map(({ kind, subject }) => [kind, subject])
  })
const letters = () =>
  withDoor(ground.database, 'mail', async (tx) => {
    const sent = await tx.letter.findMany({
      where: { template: { startsWith: 'contribution' } },
      orderBy: { id: 'asc' },
      select: { template: true, recipient: true },
    })
    return sent.map(({ template, recipient }) => [template, recipient])
  })
const toLead = ['contributions-wait', 't@x.example']

test('the penvoerder is asked once, until nothing waits; who has a question gets an answer', async () => {
  const { consortium, leader, company, broker } = ground
  await enter(ground, leader, [{ cash: '50' }])
  expect(await askedOf(leader)).toEqual([])
  await enter(ground, company, [{ cash: '100' }])
  await enter(ground, company, [{ hours: '4', rate: '40' }])
  expect(await askedOf(leader)).toEqual([['confirm-contributions', 'Skillslab']])
  expect(await askedOf(company)).toEqual([])
  expect(await letters()).toEqual([toLead])

  const organisation = company.actor.actingForId
  const own = (await entriesOf(ground)).filter((entry) => entry.organisation.id === organisation)
  const [cash = '', hours = ''] = own.map(({ id }) => id)
  const about = { consortium, contribution: hours }
  await as(ground, leader, async (scope) => {
    await confirmContributions(scope, { consortium, contributions: [cash] })
    await returnContribution(scope, { ...about, question: 'Klopt dit?' })
  })
  expect(await askedOf(leader)).toEqual([])
  expect(await askedOf(company)).toEqual([['answer-contribution', 'Skillslab']])
  const kinds = ['answer-contribution', 'confirm-contributions']
  expect((await tasksReadBy(ground.database, company)).toSorted()).toEqual(kinds)
  expect(await tasksReadBy(ground.database, broker)).toEqual([])
  expect(await letters()).toEqual([toLead, ['contribution-returned', 'b@x.example']])

  await as(ground, company, (scope) =>
    changeContribution(scope, changeContributionInput.parse({ ...about, hours: '3', rate: '40' })),
  )
  expect(await askedOf(company)).toEqual([])
  expect(await askedOf(leader)).toEqual([['confirm-contributions', 'Skillslab']])
})

test('who is not inside is asked nothing and learns nothing of it', async () => {
  const { broker, union } = ground
  for (const who of [broker, union])
    expect(await as(ground, who, ({ tx }) => tx.task.count())).toBe(0)
})
