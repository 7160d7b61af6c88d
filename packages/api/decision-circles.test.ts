import { type Database, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { addGroupMember, formWorkingGroup } from '@voortent/domain/actions'
import { createAgenda } from '@voortent/domain/agenda'
import { beginConsortium, commit } from '@voortent/domain/consortia'
import { startSession } from '@voortent/domain/identity'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { createCaller } from './index.ts'
import { beginVisit } from './visit.ts'

const tenant = 'hier'
let database: Database
let coordinator: TestMember
let leader: TestMember
let partner: TestMember
let union: TestMember
let outsider: TestMember
let consortium: string
let group: string

beforeAll(async () => {
  database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, tenant), await foundTenant(database, 'daar')]
  const join = (name: string, role: string, organisation?: string, at = here) =>
    joinPerson(database, at, { email: `${name}@x.example`, roles: [role], organisation })
  coordinator = await join('c', 'coordinator')
  leader = await join('school', 'lid', 'School')
  partner = await join('bedrijf', 'mkb-partner', 'Bedrijf')
  union = await join('vakbond', 'lid', 'Vakbond')
  outsider = await join('buiten', 'coordinator', 'Elders', there)
  for (const holder of [leader, partner, union]) await giveMandate(holder)
  const facts = { title: 'Slimme werkplaats', question: 'Hoe leren wij?' }
  const organisation = leader.actor.actingForId
  consortium = await withTenant(database, leader, async (scope) => {
    return (await beginConsortium(scope, { ...facts, organisation })).id
  })
  const organisationOf = (who: TestMember) => who.actor.actingForId ?? ''
  for (const [who, commitment] of [
    [leader, 'in-gesprek'],
    [partner, 'toegezegd'],
  ] as const)
    await withTenant(database, who, (scope) =>
      commit(scope, { consortium, organisation: organisationOf(partner), commitment }),
    )
  group = await withTenant(database, coordinator, async (scope) => {
    const about = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
    const { id: agenda } = await createAgenda(scope, about)
    const { id } = await formWorkingGroup(scope, { agenda, name: 'Werkgroep', purpose: '' })
    for (const { actor } of [union, partner])
      await addGroupMember(scope, { group: id, membership: actor.membershipId ?? '' })
    return id
  })
})

function giveMandate({ actor }: TestMember) {
  return withTenant(database, coordinator, async (scope) => {
    const { id: representation } = await scope.tx.representation.findFirstOrThrow({
      where: { membershipId: actor.membershipId ?? '' },
    })
    const period = { startsOn: dayOf(new Date()), endsOn: null }
    await grantMandate(scope, { representation, covers: 'Alles', ...period, substitute: null })
  })
}

async function as({ actor }: TestMember) {
  const { token } = await withDoor(database, 'identity', (tx) =>
    startSession(tx, actor.personId ?? '', { userAgent: '', address: '', now: new Date() }),
  )
  const jar = { read: () => token, write: () => {}, clear: () => {} }
  const services = { database, publicUrl: '', demo: false, realtimeSecret: '' }
  const about = { requestId: '', address: '', userAgent: '', locale: 'nl', jar }
  return createCaller(beginVisit(services, about))
}

const closesAt = new Date(Date.now() + 864_000_000)
const goNoGo = () => ({
  tenant,
  title: 'Doorgaan?',
  question: 'Gaan wij door?',
  decision: 'consent' as const,
  closesAt,
  subjectType: 'consortium',
  subjectId: consortium,
})
const refusal = (message: string) => expect.objectContaining({ message })

test('who leads a consortium puts a go/no-go to its organisations alone, and keeps it', async () => {
  const api = (await as(leader)).decisions
  const { id: ballot } = await api.prepare(goNoGo())
  const prepared = await api.get({ tenant, ballot })
  expect(prepared.voters.map(({ name }) => name)).toEqual(['Bedrijf', 'School'])
  expect(prepared.may).toMatchObject({ prepare: true, changeRoster: true, withdraw: true })
  const insider = (await as(partner)).decisions
  expect((await insider.get({ tenant, ballot })).may.prepare).toBe(false)
  await expect(insider.open({ tenant, ballot })).rejects.toEqual(
    refusal('decisions.preparers-only'),
  )
  // Who takes no part does not see that it is there.
  const others = (await as(union)).decisions
  await expect(others.get({ tenant, ballot })).rejects.toEqual(refusal('decisions.no-such-ballot'))
  await expect(others.open({ tenant, ballot })).rejects.toEqual(refusal('decisions.no-such-ballot'))
  expect((await others.list({ tenant })).items).toEqual([])
  expect((await api.list({ tenant })).items.map(({ id }) => id)).toEqual([ballot])
  await api.open({ tenant, ballot })
  const vote = { tenant, ballot, choice: 'voor' as const }
  for (const who of [leader, partner])
    await (await as(who)).decisions.castVote({
      ...vote,
      organisation: who.actor.actingForId ?? '',
    })
  const organisation = union.actor.actingForId ?? ''
  await expect(others.castVote({ ...vote, organisation })).rejects.toEqual(
    refusal('decisions.no-such-ballot'),
  )
  await api.close({ tenant, ballot })
  const circle = { tenant, kind: 'consortium' as const, id: consortium }
  expect((await others.about(circle))?.ballots).toEqual([])
  const about = await insider.about(circle)
  expect(about?.ballots).toMatchObject([{ id: ballot, state: 'closed', outcome: 'aangenomen' }])
})

test('who does not lead it puts nothing to a vote, whatever they say it is about', async () => {
  const api = (await as(partner)).decisions
  await expect(api.prepare(goNoGo())).rejects.toEqual(refusal('decisions.preparers-only'))
  const everybodys = { ...goNoGo(), subjectType: null, subjectId: null }
  await expect((await as(leader)).decisions.prepare(everybodys)).rejects.toEqual(
    refusal('decisions.preparers-only'),
  )
  // Nor does the coordinator, who is no insider by that role.
  await expect((await as(coordinator)).decisions.prepare(goNoGo())).rejects.toEqual(
    refusal('decisions.preparers-only'),
  )
})

test('a working group asks its members, and decides by the organisations they speak for', async () => {
  const about = { kind: 'working-group' as const, id: group }
  const question = {
    tenant,
    title: 'Wanneer?',
    kind: 'peiling' as const,
    per: 'member' as const,
    closesAt,
    options: ['Maandag', 'Dinsdag'],
    about,
  }
  await expect((await as(leader)).decisions.beginPoll(question)).rejects.toEqual(
    refusal('decisions.not-your-circle'),
  )
  const member = (await as(partner)).decisions
  const { id: poll } = await member.beginPoll(question)
  expect((await member.poll({ tenant, poll })).silent).toHaveLength(2)
  const { options } = await (await as(leader)).decisions.poll({ tenant, poll })
  const answers = [{ option: options[0]?.id ?? '', answer: 'ja' as const }]
  await expect((await as(leader)).decisions.answerPoll({ tenant, poll, answers })).rejects.toEqual(
    refusal('decisions.not-asked'),
  )
  await member.answerPoll({ tenant, poll, answers })
  expect((await member.poll({ tenant, poll })).silent).toHaveLength(1)
  const shown = await member.about({ tenant, ...about })
  expect(shown).toMatchObject({ may: { decide: false, ask: true }, polls: [{ id: poll }] })
  const chair = (await as(union)).decisions
  const ours = { ...goNoGo(), subjectType: 'working-group', subjectId: group }
  const { id: ballot } = await chair.prepare(ours)
  const { voters } = await chair.get({ tenant, ballot })
  expect(voters.map(({ name }) => name)).toEqual(['Bedrijf', 'Vakbond'])
})

test('another region finds neither, and without its module a consortium decides nothing', async () => {
  const elsewhere = (await as(outsider)).decisions
  await expect(
    elsewhere.about({ tenant: 'daar', kind: 'consortium', id: consortium }),
  ).rejects.toEqual(refusal('consortia.no-such-consortium'))
  await expect(
    elsewhere.about({ tenant: 'daar', kind: 'working-group', id: group }),
  ).rejects.toEqual(refusal('actions.no-such-group'))
  const put = (modules: string[]) =>
    withTenant(database, coordinator, ({ tx, tenantId }) =>
      tx.tenant.update({ where: { id: tenantId }, data: { modules } }),
    )
  await put(['partners', 'decisions', 'agenda'])
  const api = (await as(leader)).decisions
  await expect(api.prepare(goNoGo())).rejects.toEqual(refusal('tenancy.module-off'))
  await put(['partners', 'agenda', 'consortia'])
  expect(
    await (await as(leader)).decisions.about({ tenant, kind: 'consortium', id: consortium }),
  ).toBeNull()
})
