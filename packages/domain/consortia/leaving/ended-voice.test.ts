import { withDoor } from '@voortent/database'
import { joinPerson, type TestMember } from '@voortent/database/testing'
import {
  addRepresentation,
  endRepresentation,
  resumeRepresentation,
} from '@voortent/domain/partners'
import { assignTask } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { letIn, officeOf } from '../testing/partners.ts'
import { as, consortiumIn, foundRegion, type Region } from '../testing/region.ts'
import { voicesOf } from '../voices-of.ts'

let region: Region
let consortium: string
let voice: string
const today = dayOf(new Date())

beforeAll(async () => {
  region = await foundRegion()
})
beforeEach(async () => {
  consortium = await consortiumIn(region)
  await letIn(region, consortium, region.company)
  voice = await voiceOf(region.company)
  for (const kind of ['do-task', 'say-why'])
    await as(region, region.leader, (scope) => {
      const path = `consortia/${consortium}/plan`
      return assignTask(scope, { kind, path, consortium, to: { representation: voice } })
    })
})

async function voiceOf(who: TestMember): Promise<string> {
  const [found] = await as(region, who, (scope) => voicesOf(scope, [officeOf(who)]))
  return found?.representation ?? ''
}
/** The coordinator's desk, which is outside the consortium. */
const end = (successor: string | null = null) =>
  as(region, region.broker, (scope) =>
    endRepresentation(scope, { representation: voice, endsOn: today, successor }),
  )
const resume = () =>
  as(region, region.broker, (scope) => resumeRepresentation(scope, { representation: voice }))
const openOf = (representation: string) =>
  as(region, region.leader, async ({ tx }) => {
    const tasks = await tx.task.findMany({
      where: { representationId: representation, consortiumId: consortium, doneAt: null },
      orderBy: { kind: 'asc' },
    })
    return tasks.map(({ kind }) => kind)
  })
const handedOver = (who: TestMember) =>
  as(region, who, ({ tx }) =>
    tx.event.count({ where: { type: 'task.handed-over', consortiumId: consortium } }),
  )
const letters = () =>
  withDoor(region.database, 'mail', async (tx) => {
    const found = await tx.letter.findMany({
      where: {
        template: 'tasks-handed-over',
        data: { path: ['link'], string_ends_with: consortium },
      },
    })
    return found.map(({ recipient, data }) => [recipient, (data as { count: number }).count])
  })

test('with nobody left to speak, what was asked inside goes to who leads; undone it comes back', async () => {
  expect(await end()).toEqual({ tasks: 0 })
  const lead = await voiceOf(region.leader)
  expect([await openOf(lead), await openOf(voice)]).toEqual([['do-task'], ['say-why']])
  expect([await handedOver(region.leader), await handedOver(region.broker)]).toEqual([1, 0])
  expect(await letters()).toEqual([['t@x.example', 1]])
  await resume()
  expect([await openOf(lead), await openOf(voice)]).toEqual([[], ['do-task', 'say-why']])
})

test('another representative of the organisation comes before who leads, a successor before all', async () => {
  const { company, broker } = region
  const joined = await joinPerson(region.database, company.tenantId, {
    email: 'ander@x.example',
    roles: ['lid'],
  })
  const { representation: other } = await as(region, broker, (scope) =>
    addRepresentation(scope, {
      organisation: officeOf(company),
      membership: joined.actor.membershipId ?? '',
      function: 'Adviseur',
      startsOn: today,
      endsOn: null,
    }),
  )
  await end()
  expect([await openOf(other), await openOf(voice)]).toEqual([['do-task', 'say-why'], []])
  expect(await letters()).toEqual([['ander@x.example', 2]])
  await resume()
  await end(other)
  expect(await openOf(other)).toEqual(['do-task', 'say-why'])
  expect(await letters()).toHaveLength(1)
})
