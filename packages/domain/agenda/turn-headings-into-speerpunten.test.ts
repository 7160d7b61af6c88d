import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { replaceContent, type TextNode } from '@voortent/domain/documents'
import { beforeAll, expect, test } from 'vitest'
import { beginOnOnePage, readAgenda, readHeadings, turnHeadingsIntoSpeerpunten } from './index.ts'

let database: TestDatabase
let coordinator: TestMember

beforeAll(async () => {
  database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'koppen')
  coordinator = await joinPerson(database, tenantId, {
    email: 'c@k.example',
    roles: ['coordinator'],
  })
})

const here = <Result>(work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, coordinator, work)
const node = (type: string, text: string): TextNode => ({
  type,
  ...(type === 'heading' && { attrs: { level: 2 } }),
  content: [{ type: 'text', text }],
})

async function pageWith(...content: TextNode[]): Promise<string> {
  const { id, documentId } = await here((scope) => beginOnOnePage(scope, { title: 'Pagina' }))
  await here((scope) => replaceContent(scope, documentId, { type: 'doc', content }))
  return id
}

test('chosen headings become speerpunten with their texts; the rest stays on the page', async () => {
  const id = await pageWith(
    node('paragraph', 'Samen.'),
    node('heading', 'Zorg'),
    node('paragraph', 'Meer handen.'),
    node('heading', 'Later'),
    node('paragraph', 'Misschien.'),
  )
  const headings = await here((scope) => readHeadings(scope, { id }))
  expect(headings).toEqual([
    { from: 1, title: 'Zorg' },
    { from: 3, title: 'Later' },
  ])
  const chosen = { agenda: id, headings: headings.slice(0, 1) }
  expect(await here((scope) => turnHeadingsIntoSpeerpunten(scope, chosen))).toBe(1)
  const { text, speerpunten } = await here((scope) => readAgenda(scope, { id }))
  expect(text.content.content?.map((block) => block.content?.[0]?.text)).toEqual([
    'Samen.',
    'Later',
    'Misschien.',
  ])
  expect(speerpunten).toMatchObject([
    { title: 'Zorg', text: { content: { content: [node('paragraph', 'Meer handen.')] } } },
  ])
  const again = here((scope) => turnHeadingsIntoSpeerpunten(scope, chosen))
  await expect(again).rejects.toMatchObject({ code: 'agenda.headings-moved' })
})
