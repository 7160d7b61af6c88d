import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { addSpeerpunt } from './add-speerpunt.ts'
import { createAgenda } from './create-agenda.ts'
import { openAgendaText } from './open-agenda-text.ts'
import { readAgenda } from './read-agenda.ts'
import { rightsOnText } from './rights-on-text.ts'
import { withdrawSpeerpunt } from './withdraw-speerpunt.ts'

let database: TestDatabase
let member: TestMember
let coordinator: TestMember
let partner: TestMember
let outsider: TestMember
let agenda: { id: string; documentId: string }
let speerpunt: { id: string; documentId: string }

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  coordinator = await joinPerson(database, a, { email: 'c@hier.example', roles: ['coordinator'] })
  member = await joinPerson(database, a, { email: 'l@hier.example', roles: ['lid'] })
  partner = await joinPerson(database, a, { email: 'm@hier.example', roles: ['mkb-partner'] })
  outsider = await joinPerson(database, b, { email: 'b@daar.example', roles: ['coordinator'] })
  await withTenant(database, coordinator, async (scope) => {
    const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
    agenda = await createAgenda(scope, facts)
    speerpunt = await addSpeerpunt(scope, { agenda: agenda.id, title: 'Techniek' })
  })
})

const rights = (who: TestMember, subjectType: string, subjectId: string) =>
  withTenant(database, who, (scope) => rightsOnText(scope, { subjectType, subjectId }))

test('members write in both kinds of text, partners read them, outsiders find none', async () => {
  for (const [type, { id }] of [['agenda', agenda] as const, ['speerpunt', speerpunt] as const]) {
    expect(await rights(member, type, id)).toBe('write')
    expect(await rights(partner, type, id)).toBe('read')
    expect(await rights(outsider, type, id)).toBeNull()
  }
  expect(await rights(member, 'consortium', agenda.id)).toBeNull()
  expect(await rights(member, 'agenda', newId())).toBeNull()
})

test('in consultation only the coordinator still writes', async () => {
  await withTenant(database, coordinator, async (scope) => {
    await scope.tx.agenda.updateMany({ where: { id: agenda.id }, data: { phase: 'consultatie' } })
  })
  expect(await rights(member, 'speerpunt', speerpunt.id)).toBe('read')
  expect(await rights(coordinator, 'speerpunt', speerpunt.id)).toBe('write')
  await withTenant(database, coordinator, async (scope) => {
    await scope.tx.agenda.updateMany({ where: { id: agenda.id }, data: { phase: 'concept' } })
  })
})

test('nobody writes on in what was withdrawn', async () => {
  const gone = await withTenant(database, coordinator, async (scope) => {
    const added = await addSpeerpunt(scope, { agenda: agenda.id, title: 'Weg' })
    await withdrawSpeerpunt(scope, { speerpunt: added.id })
    return added
  })
  expect(await rights(coordinator, 'speerpunt', gone.id)).toBe('read')
})

test('the texts of an agenda are read together, and opened one by one', async () => {
  await withTenant(database, partner, async (scope) => {
    const whole = await readAgenda(scope, { id: agenda.id })
    expect(whole.may).toEqual({ write: false, change: false })
    expect(whole.speerpunten).toMatchObject([{ title: 'Techniek', text: { content: {} } }])
    const open = (document: string) => openAgendaText(scope, { id: agenda.id, document })
    expect(await open(agenda.documentId)).toMatchObject({ speerpunt: null })
    expect(await open(speerpunt.documentId)).toMatchObject({ speerpunt: 'Techniek' })
    await expect(open(newId())).rejects.toMatchObject({ code: 'agenda.no-such-speerpunt' })
  })
})
