import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { endPartnership } from '@voortent/domain/partners'
import { listMyTasks } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { addSpeerpunt, askForLeads, assignLead, createAgenda, getAgenda } from './index.ts'

let database: TestDatabase
let coordinator: TestMember
let leaver: TestMember
let stayer: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'trekkers')
  const join = (name: string, role: string, organisation?: string) =>
    joinPerson(database, tenantId, {
      email: `${name}@trekkers.example`,
      roles: [role],
      ...(organisation && { organisation }),
    })
  coordinator = await join('coordinator', 'coordinator')
  leaver = await join('weg', 'lid', 'Wie gaat')
  stayer = await join('blijft', 'lid', 'Wie blijft')
})

const tomorrow = new Date(Date.now() + 86_400_000)
const as = <Result>(work: (scope: Scope) => Promise<Result>, now = tomorrow) =>
  withTenant(database, coordinator, work, { clock: () => now })

test('a lead that left is shown as such, and another is asked for until there is one', async () => {
  const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
  const { id } = await as((scope) => createAgenda(scope, facts))
  const add = (title: string) => as((scope) => addSpeerpunt(scope, { agenda: id, title }))
  const speerpunten = [await add('Techniek'), await add('Zorg')].map((one) => one.id)
  const lead = (speerpunt = '', { actor }: TestMember) =>
    as((scope) => assignLead(scope, { speerpunt, organisation: actor.actingForId }))
  for (const speerpunt of speerpunten) await lead(speerpunt, leaver)
  expect(await as(askForLeads)).toBe(0)
  const organisation = leaver.actor.actingForId ?? ''
  const now = new Date()
  await as((scope) => endPartnership(scope, { organisation, endsOn: dayOf(now) }), now)
  const leads = async () => {
    const agenda = await as((scope) => getAgenda(scope, { id }))
    return agenda.speerpunten.map((one) => [one.lead?.name, one.lead?.left])
  }
  expect(await as(askForLeads, now)).toBe(0)
  expect(await as(askForLeads)).toBe(1)
  expect(await as(askForLeads)).toBe(0)
  expect(await leads()).toEqual([
    ['Wie gaat', true],
    ['Wie gaat', true],
  ])
  const asked = async () => (await as((scope) => listMyTasks(scope, { page: 1 }))).items
  expect(await asked()).toMatchObject([{ kind: 'choose-lead', path: `agenda/${id}/opzet` }])
  await lead(speerpunten[0], stayer)
  expect(await asked()).toHaveLength(1)
  await lead(speerpunten[1], stayer)
  expect(await asked()).toEqual([])
  expect(await as(askForLeads)).toBe(0)
  expect(await leads()).toEqual([
    ['Wie blijft', false],
    ['Wie blijft', false],
  ])
})
