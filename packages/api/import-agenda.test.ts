import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { listActions } from '@voortent/domain/actions'
import { getImport } from '@voortent/domain/agenda'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { importAgenda } from './import-agenda.ts'

let database: TestDatabase
let coordinator: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const here = await foundTenant(database, 'voorbeeldstreek')
  coordinator = await joinPerson(database, here, {
    email: 'c@x.example',
    roles: ['coordinator'],
    organisation: 'ROC De Brug',
  })
})

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const row = (type: string, ...cells: string[]) => ({
  type: 'tableRow',
  content: cells.map((cell) => ({ type, content: [words(cell)] })),
})

/** A file as the worker read it. */
async function readFile({ tx, tenantId, actor, now }: Scope): Promise<string> {
  const id = newId()
  const heading = { type: 'heading', attrs: { level: 2, depth: 1 } }
  const table = {
    type: 'table',
    content: [
      row('tableHeader', 'Actie', 'Trekker', 'Planning'),
      row('tableCell', 'Loket openen', 'roc  de brug', '2027-2028'),
      row('tableCell', 'Meester op de vloer', 'Bedrijf van elders', 'voorjaar'),
    ],
  }
  const content = {
    type: 'doc',
    content: [{ ...heading, content: [{ type: 'text', text: 'Techniek' }] }, table],
  }
  await tx.agendaImport.create({
    data: {
      tenantId,
      id,
      fileName: 'agenda.docx',
      state: 'ready',
      content,
      requestedBy: actor.personId ?? '',
      requestedAt: now,
    },
  })
  return id
}

const within = <Result>(work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, coordinator, work)

test('rows of a table become actions; a lead who is no partner and a vague period stay words', async () => {
  const id = await within(readFile)
  const { tables, ...found } = await within((scope) => getImport(scope, { id }))
  const made = await within((scope) =>
    importAgenda(scope, {
      ...found.facts,
      ambition: 'Iedereen leert.',
      id,
      level: found.level,
      parts: found.parts.map(({ title, becomes }) => ({ title, becomes })),
      tables: tables.map(({ reading }) => reading),
    }),
  )
  const actions = await within((scope) => listActions(scope, { agenda: made.id }))
  expect(
    actions.map(({ title, lead, startsOn, endsOn }) => [title, lead?.name, startsOn, endsOn]),
  ).toEqual([
    ['Loket openen', 'ROC De Brug', '2027-01-01', '2028-12-31'],
    ['Meester op de vloer', undefined, null, null],
  ])
  const about = await within(({ tx, tenantId }) =>
    tx.document.findMany({ where: { tenantId, subjectType: 'action' }, orderBy: { id: 'asc' } }),
  )
  expect(about.map(({ plainText }) => plainText)).toEqual(['', 'Bedrijf van elders\nvoorjaar'])
})
