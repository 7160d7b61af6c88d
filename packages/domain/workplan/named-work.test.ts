import { withDoor, withTenant } from '@voortent/database'
import { joinPerson, type TestMember } from '@voortent/database/testing'
import { endMembership } from '@voortent/domain/admission'
import { namedTasks, placePerson } from '@voortent/domain/consortia'
import {
  addRepresentation,
  changeRepresentation,
  endPartnership,
  endRepresentation,
  passOnAfterPeriod,
  resumeRepresentation,
} from '@voortent/domain/partners'
import { assignTask } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { beforeEach, expect, test } from 'vitest'
import { namedWork } from './named-work.ts'
import { addRisk } from './risks/add-risk.ts'
import { addTask } from './tasks/add-task.ts'
import { moveTask } from './tasks/move-task.ts'
import { as, foundConsortium, type Ground, recordedOf } from './testing/consortium.ts'

const handovers = [namedWork, namedTasks]
const today = dayOf(new Date())
let ground: Ground
let coordinator: TestMember
let voice: string
let task: string

beforeEach(async () => {
  ground = await foundConsortium()
  const { consortium, leader, company, database } = ground
  coordinator = await joinPerson(database, leader.tenantId, {
    email: 'c@x.example',
    roles: ['coordinator'],
  })
  const about = { consortium, about: '', workPackage: null, dueOn: null }
  const assignee = idOf(company)
  await as(ground, leader, async (scope) => {
    task = (await addTask(scope, { ...about, title: 'Zaal regelen', assignee })).id
    const { id: done } = await addTask(scope, { ...about, title: 'Is klaar', assignee })
    await moveTask(scope, { consortium, task: done, status: 'klaar' })
    const risk = { consortium, measure: '', chance: 2, effect: 3, owner: assignee }
    await addRisk(scope, { ...risk, title: 'Geen hout' })
    for (const kind of ['prepare-gate', 'answer-scan'])
      await assignTask(scope, {
        kind,
        path: `consortia/${consortium}/${kind}`,
        consortium,
        to: { membership: assignee },
      })
  })
  voice = await as(ground, company, async ({ tx }) => {
    const held = await tx.representation.findFirstOrThrow({ where: { membershipId: assignee } })
    return held.id
  })
})

const idOf = ({ actor }: TestMember) => actor.membershipId ?? ''
/** What stands on a name inside: of the plan, and what Home asks. */
const onNameOf = (who: TestMember) => onName(idOf(who))
const onName = (membershipId: string | null) =>
  withTenant(
    ground.database,
    ground.leader,
    async ({ tx }) => {
      const order = { orderBy: { id: 'asc' } } as const
      const [tasks, risks, asked] = [
        await tx.planTask.findMany({ where: { membershipId }, ...order }),
        await tx.risk.findMany({ where: { membershipId } }),
        await tx.task.findMany({ where: { membershipId, doneAt: null }, orderBy: { kind: 'asc' } }),
      ]
      return [...tasks, ...risks].map(({ title }) => title).concat(asked.map(({ kind }) => kind))
    },
    { consortia: 'open' },
  )
const whole = ['Zaal regelen', 'Geen hout', 'plan-task', 'prepare-gate']
const atFirst = [
  'Zaal regelen',
  'Is klaar',
  'Geen hout',
  'answer-scan',
  'plan-task',
  'prepare-gate',
]
const asCoordinator = <Result>(work: Parameters<typeof as<Result>>[2]) =>
  as(ground, coordinator, work)
const end = (successor: string | null = null) =>
  asCoordinator((scope) =>
    endRepresentation(scope, { representation: voice, endsOn: today, successor }, handovers),
  )
const speakToo = async (name: string) => {
  const member = await joinPerson(ground.database, coordinator.tenantId, {
    email: `${name}@x.example`,
    roles: ['lid'],
  })
  const { representation } = await asCoordinator((scope) =>
    addRepresentation(scope, {
      organisation: ground.company.actor.actingForId ?? '',
      membership: idOf(member),
      function: 'Adviseur',
      startsOn: today,
      endsOn: null,
    }),
  )
  return { member, representation }
}

const letters = () =>
  withDoor(ground.database, 'mail', async (tx) => {
    const found = await tx.letter.findMany({ where: { subjectId: ground.consortium } })
    return found.map(({ recipient, data }) => {
      const { count, organisationName, consortiumTitle } = data as Record<string, string>
      return [recipient, { count, organisationName, consortiumTitle }]
    })
  })

test('with nobody else of the organisation, work on a name goes to who leads; undone it comes back', async () => {
  expect(await onNameOf(ground.company)).toEqual(atFirst)
  await end()
  expect(await onNameOf(ground.leader)).toEqual(whole)
  expect(await onNameOf(ground.company)).toEqual(['Is klaar'])
  expect(await recordedOf(ground, task)).toEqual(['plan-task.added', 'plan-task.handed-over'])
  expect(await letters()).toEqual([
    ['t@x.example', { count: 2, organisationName: 'Niemandsland', consortiumTitle: 'Skillslab' }],
  ])
  await asCoordinator((scope) => resumeRepresentation(scope, { representation: voice }, handovers))
  expect(await onNameOf(ground.leader)).toEqual([])
  expect(await onNameOf(ground.company)).toEqual(atFirst.filter((one) => one !== 'answer-scan'))
})

test('another of the organisation comes before who leads, and who was named before all', async () => {
  const [first, second] = [await speakToo('een'), await speakToo('twee')]
  await end(second.representation)
  expect(await letters()).toEqual([])
  expect([await onNameOf(second.member), await onNameOf(first.member)]).toEqual([whole, []])
  voice = second.representation
  await end()
  expect([await onNameOf(first.member), await onNameOf(ground.leader)]).toEqual([whole, []])
})

test('who is inside by a place of their own keeps it, until they take no part any more', async () => {
  const { consortium, leader, company } = ground
  await as(ground, leader, (scope) =>
    placePerson(scope, { consortium, membership: idOf(company), role: 'projectleider' }),
  )
  await end()
  expect(await onNameOf(company)).toEqual(atFirst)
  const input = { membershipId: idOf(company), successors: {} }
  await asCoordinator((scope) => endMembership(scope, input, handovers))
  expect([await onNameOf(leader), await onNameOf(company)]).toEqual([whole, ['Is klaar']])
})

test('with an organisation its people’s work goes to who leads; where nobody does it is nobody’s', async () => {
  const { leader, company, union } = ground
  await speakToo('een')
  const leave = (organisation: string | null) =>
    asCoordinator((scope) =>
      endPartnership(scope, { organisation: organisation ?? '', endsOn: today }, handovers),
    )
  await leave(company.actor.actingForId)
  expect(await onNameOf(leader)).toEqual(whole)
  await leave(leader.actor.actingForId)
  expect(await onName(null)).toEqual(expect.arrayContaining(['Zaal regelen', 'Geen hout']))
  expect([await onNameOf(leader), await onNameOf(union)]).toEqual([['prepare-gate'], []])
})

test('a period that passes by itself leaves nothing on the name either', async () => {
  await asCoordinator((scope) =>
    changeRepresentation(scope, {
      representation: voice,
      function: 'Interim',
      startsOn: '2020-01-01',
      endsOn: today,
    }),
  )
  const pass = (days: number) =>
    withTenant(ground.database, ground.leader, (scope) => passOnAfterPeriod(scope, handovers), {
      consortia: 'open',
      clock: () => new Date(Date.now() + days * 86_400_000),
    })
  await pass(0)
  expect(await onNameOf(ground.company)).toEqual(atFirst)
  await pass(1)
  expect(await onNameOf(ground.leader)).toEqual(whole)
})
