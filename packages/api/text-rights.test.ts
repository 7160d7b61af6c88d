import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addAction } from '@voortent/domain/actions'
import { addActionInput } from '@voortent/domain/actions/contract'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { createConsultation, layOutNote } from '@voortent/domain/consultation'
import { prepareBallot } from '@voortent/domain/decisions'
import { addGoal } from '@voortent/domain/goals'
import { addGoalInput } from '@voortent/domain/goals/contract'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { requireExportable } from './export-subjects.ts'
import { rightsOnDocument, standingOnDocument } from './text-rights.ts'

let database: TestDatabase
let coordinator: TestMember
let reader: TestMember
let outsider: TestMember
let agenda: string
let texts: Awaited<ReturnType<typeof layOut>>['all']

const as = <Result>(who: TestMember, work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, who, work)

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (tenant: typeof a, email: string, role: string) =>
    joinPerson(database, tenant, { email, roles: [role] })
  coordinator = await join(a, 'c@hier.example', 'coordinator')
  reader = await join(a, 'm@hier.example', 'mkb-partner')
  outsider = await join(b, 'c@daar.example', 'coordinator')
  ;({ agenda, all: texts } = await as(coordinator, layOut))
})

/** A text of every kind that people work in. */
async function layOut(scope: Scope) {
  const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
  const { id: agenda, documentId } = await createAgenda(scope, facts)
  const { id: speerpunt } = await addSpeerpunt(scope, { agenda, title: 'Techniek' })
  const goal = await addGoal(
    scope,
    addGoalInput.parse({
      speerpunt,
      title: 'Meer plekken',
      indicator: 'Plekken',
      unit: 'plekken',
      direction: 'rising',
      source: '',
      baselineValue: null,
      baselineOn: null,
      rhythm: 'year',
      organisation: null,
      targets: {},
    }),
  )
  const { id: action } = await addAction(
    scope,
    addActionInput.parse({ title: 'Een loket', speerpunt }),
  )
  const today = dayOf(scope.now)
  const { id: consultation } = await createConsultation(scope, {
    agenda,
    title: 'Ronde',
    intro: '',
    opensOn: today,
    closesOn: today,
    supportersNeeded: 0,
    parts: [documentId],
  })
  const note = await layOutNote(scope, consultation)
  const { id: ballot } = await prepareBallot(scope, {
    title: 'Doen we mee?',
    question: 'Doen we mee?',
    decision: 'meerderheid',
    closesAt: new Date(Date.now() + 86_400_000),
  })
  const where = { id: action }
  const { documentId: ofAction } = await scope.tx.action.findFirstOrThrow({ where })
  const { documentId: ofBallot } = await scope.tx.ballot.findFirstOrThrow({ where: { id: ballot } })
  const inAgenda = `agenda/${agenda}`
  const all = [
    [goal.documentId, 'Meer plekken', `${inAgenda}/doelen/${goal.id}/schrijven`],
    [ofAction, 'Een loket', `${inAgenda}/acties/${action}/schrijven`],
    [
      note.documentId,
      'Nota van beantwoording: Ronde',
      `${inAgenda}/consultatie/${consultation}/nota/schrijven`,
    ],
    [ofBallot, 'Doen we mee?', `besluiten/${ballot}/toelichting`],
  ] as const
  return { agenda, all }
}

test('every text has a name, a page of its own to work in, and can be had as a file', async () => {
  for (const [document, title, path] of texts) {
    const standing = await as(reader, (scope) => standingOnDocument(scope, document))
    expect(standing).toMatchObject({ title, path: `${path}/${document}`, rights: 'read' })
    const asked = { kind: 'text', subject: document } as const
    await as(reader, (scope) => requireExportable(scope, asked))
  }
})

test('what belongs to a module that is off is not there', async () => {
  const [ofGoal, , , ofBallot] = texts.map(([document]) => document)
  const turnOn = (...modules: string[]) =>
    as(coordinator, ({ tx, tenantId }) =>
      tx.tenant.update({ where: { id: tenantId }, data: { modules }, select: { id: true } }),
    )
  const attempt = (document = '') =>
    as(reader, (scope) => requireExportable(scope, { kind: 'text', subject: document }))
  await turnOn('agenda')
  await attempt(ofGoal)
  await expect(attempt(ofBallot)).rejects.toMatchObject({ code: 'documents.no-such-text' })
  await turnOn('decisions')
  await attempt(ofBallot)
  await expect(attempt(ofGoal)).rejects.toMatchObject({ code: 'documents.no-such-text' })
  const whole = { kind: 'agenda', subject: agenda } as const
  await expect(as(reader, (scope) => requireExportable(scope, whole))).rejects.toMatchObject({
    code: 'tenancy.module-off',
  })
  await turnOn('agenda', 'decisions')
  await as(reader, (scope) => requireExportable(scope, whole))
})

test('to another tenant none of them is there', async () => {
  for (const [document] of texts) {
    for (const ask of [rightsOnDocument, standingOnDocument] as ((
      scope: Scope,
      id: string,
    ) => Promise<unknown>)[])
      await expect(as(outsider, (scope) => ask(scope, document))).rejects.toMatchObject({
        code: 'documents.no-such-text',
      })
  }
})
