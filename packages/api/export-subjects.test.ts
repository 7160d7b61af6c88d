import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { createAgenda } from '@voortent/domain/agenda'
import { createDocument } from '@voortent/domain/documents'
import type { ExportKind } from '@voortent/domain/documents/contract'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { requireExportable } from './export-subjects.ts'

let database: TestDatabase
let here: TestMember
let there: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const [one, other] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  here = await joinPerson(database, one, { email: 'a@x.example', roles: ['coordinator'] })
  there = await joinPerson(database, other, { email: 'b@x.example', roles: ['coordinator'] })
})

const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }

test('what one may read one may have as a file; another tenant’s, and what has no name, not', async () => {
  const agenda = await withTenant(database, here, (scope) => createAgenda(scope, facts))
  const loose = await withTenant(database, here, (scope) =>
    createDocument(scope, { subjectType: 'nothing', subjectId: newId() }),
  )
  const attempt = (who: TestMember, kind: ExportKind, subject: string) =>
    withTenant(database, who, (scope) => requireExportable(scope, { kind, subject }))
  await attempt(here, 'agenda', agenda.id)
  await attempt(here, 'text', agenda.documentId)
  for (const [who, kind, subject] of [
    [there, 'agenda', agenda.id],
    [there, 'text', agenda.documentId],
    [here, 'text', loose],
    [here, 'agenda', agenda.documentId],
  ] as const) {
    await expect(attempt(who, kind, subject)).rejects.toMatchObject({ kind: 'not-found' })
  }
})
