import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beforeAll, expect, test } from 'vitest'
import type { AgendaPhase } from '../contract.ts'
import { createAgenda } from '../create-agenda.ts'
import { movePhase } from './move-phase.ts'

let database: TestDatabase
let coordinator: TestMember
let member: TestMember
let agenda: string

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'hier')
  coordinator = await joinPerson(database, tenantId, {
    email: 'c@hier.example',
    roles: ['coordinator'],
  })
  member = await joinPerson(database, tenantId, { email: 'l@hier.example', roles: ['lid'] })
  const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
  const made = await withTenant(database, coordinator, (scope) => createAgenda(scope, facts))
  agenda = made.id
})

const move = (who: TestMember, to: AgendaPhase) =>
  withTenant(database, who, (scope) => movePhase(scope, { agenda, to, reason: '' }))

test('a coordinator alone opens the next phase, and what happened is recorded', async () => {
  await expect(move(member, 'consultatie')).rejects.toMatchObject({
    code: 'tenancy.coordinators-only',
  })
  await expect(move(coordinator, 'vastgesteld')).rejects.toMatchObject({
    code: 'agenda.no-such-move',
  })
  await move(coordinator, 'consultatie')
  const told = await withTenant(database, member, ({ tx }) =>
    tx.event.findMany({ where: { type: 'agenda.phase-moved' }, select: { payload: true } }),
  )
  expect(told).toEqual([
    { payload: { title: 'Agenda', from: 'concept', to: 'consultatie', reason: '' } },
  ])
})
