import { type Database, openDatabase, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { makePromise } from '@voortent/domain/actions'
import {
  adoptAgenda,
  askForFiles,
  getAdoption,
  getPublishedFile,
  putToDecision,
} from '@voortent/domain/adoption'
import { addSpeerpunt, createAgenda, movePhase } from '@voortent/domain/agenda'
import { castVote, closeBallot, openBallot } from '@voortent/domain/decisions'
import { requestExport, takeExport } from '@voortent/domain/documents'
import type { ExportKind } from '@voortent/domain/documents/contract'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test, vi } from 'vitest'
import { runErrand } from '../errands/run-errand.ts'
import { workshop } from '../workshop.ts'

vi.setConfig({ testTimeout: 90_000 })

let database: TestDatabase
/** As the worker opens it. */
let open: Database
let coordinator: TestMember
let organisation: string
let adoption: string

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const here = await foundTenant(database, 'voorbeeldstreek')
  coordinator = await joinPerson(database, here, {
    email: 'c@x.example',
    roles: ['coordinator'],
    organisation: 'Gemeente Voorbeeld',
  })
  organisation = coordinator.actor.actingForId ?? ''
  adoption = await withTenant(database, coordinator, async (scope) => {
    const { id: representation } = await scope.tx.representation.findFirstOrThrow({
      select: { id: true },
    })
    const startsOn = dayOf(scope.now)
    const period = { startsOn, endsOn: null, substitute: null }
    await grantMandate(scope, { representation, covers: 'Alles', ...period })
    const facts = { title: 'Agenda Streek', fromYear: 2027, untilYear: 2030, ambition: 'Leren.' }
    const { id: agenda } = await createAgenda(scope, facts)
    await addSpeerpunt(scope, { agenda, title: 'Techniek' })
    const promise = { agenda, action: null, goal: null, organisation }
    await makePromise(scope, { ...promise, what: 'Stelt geld beschikbaar', dueOn: '2027-06-30' })
    for (const to of ['consultatie', 'besluitvorming'] as const) {
      await movePhase(scope, { agenda, to, reason: '' })
    }
    const closesAt = new Date(Date.now() + 86_400_000)
    const asked = { title: 'Vaststellen', question: 'Akkoord?', closesAt }
    const { ballot } = await putToDecision(scope, { agenda, decision: 'meerderheid', ...asked })
    await openBallot(scope, { ballot })
    const vote = {
      ballot,
      organisation,
      choice: 'voor',
      reason: 'Mooi',
      reservation: null,
    } as const
    await castVote(scope, vote)
    await closeBallot(scope, { ballot })
    return (await adoptAgenda(scope, ballot))?.id ?? ''
  })
  return () => {
    workshop.close()
    return open.close()
  }
})

const parts = () => ({
  database: open,
  mail: { send: () => Promise.reject(new Error('no letters here')) },
  publicUrl: 'https://voortent.example',
  ending: new AbortController().signal,
  log: () => {},
  put: async () => {},
})

async function make(kind: ExportKind, subject: string) {
  const input = { kind, subject, format: 'pdf', language: 'nl' } as const
  const { id } = await withTenant(database, coordinator, (scope) => requestExport(scope, input))
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: id, job: 'make-export' } }),
  )
  await runErrand.run(parts(), errand.id)
  return withTenant(database, coordinator, (scope) => takeExport(scope, { id }))
}

test('an adoption becomes a PDF with its texts, votes and hashes', async () => {
  const { fileName, content } = await make('adoption', adoption)
  expect(fileName).toBe('agenda-streek.pdf')
  expect(Buffer.from(content).toString('latin1').startsWith('%PDF-1.7')).toBe(true)
})

test('the PDF of an adoption is there for anybody, made once and never altered', async () => {
  const visitor = {
    tenantId: coordinator.tenantId,
    actor: { personId: null, membershipId: null, roles: [], actingForId: null },
  }
  const take = () => withTenant(database, visitor, (scope) => getPublishedFile(scope, { adoption }))
  await expect(take()).rejects.toMatchObject({ code: 'adoption.no-file-yet' })
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: adoption, job: 'publish-adoption' } }),
  )
  expect(await withTenant(database, visitor, askForFiles)).toBe(1)
  const again = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: adoption, NOT: { id: errand.id } } }),
  )
  for (const { id } of [errand, again]) await runErrand.run(parts(), id)
  const { fileName, mediaType, content } = await take()
  expect([fileName, mediaType]).toEqual(['agenda-streek.pdf', 'application/pdf'])
  expect(Buffer.from(content).toString('latin1').startsWith('%PDF-1.7')).toBe(true)
  expect(await withTenant(database, visitor, askForFiles)).toBe(0)
  const record = await withTenant(database, visitor, (scope) => getAdoption(scope, { adoption }))
  expect(record.hasFile).toBe(true)
  const owner = openDatabase(database.ownerUrl)
  for (const sql of ["UPDATE adoption_file SET file_name = 'x'", 'DELETE FROM adoption_file'])
    await expect(owner.pool.query(sql)).rejects.toMatchObject({ code: 'VT001' })
  await owner.close()
})

test('the doorwerking sheet of an organisation becomes a PDF', async () => {
  const { fileName, content } = await make('doorwerking', organisation)
  expect(fileName).toBe('doorwerking-gemeente-voorbeeld.pdf')
  expect(Buffer.from(content).toString('latin1')).toContain('Doorwerking: Gemeente Voorbeeld')
})
