import { withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestMember,
} from '@voortent/database/testing'
import { newId } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { searchTenantInput } from './contract.ts'
import { searchTenant } from './search-tenant.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let insider: TestMember
let other: TestMember
let elsewhere: TestMember

const search = (who: TestMember, input: object) =>
  withTenant(database, who, (scope) => searchTenant(scope, searchTenantInput.parse(input)))
const found = async (who: TestMember, query: string) =>
  (await search(who, { query })).groups.flatMap(({ kind, finds }) =>
    finds.map(({ name, snippet }) => [kind, name, snippet]),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  const [a, b] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  insider = await joinPerson(database, a, {
    email: 'zoë@x.example',
    roles: ['lid'],
    organisation: 'Glasblazerij De Bel',
  })
  other = await joinPerson(database, a, { email: 'o@x.example', roles: ['lid'] })
  elsewhere = await joinPerson(database, b, { email: 'e@x.example', roles: ['coordinator'] })
  await withTenant(
    database,
    insider,
    async ({ tx, tenantId, now, actor }) => {
      const text = async (
        subjectType: string,
        subjectId: string,
        plainText: string,
        inside = false,
      ) => {
        const id = newId()
        await tx.document.createMany({
          data: {
            tenantId,
            id,
            subjectType,
            subjectId,
            plainText,
            createdAt: now,
            changedAt: now,
            consortiumId: inside ? subjectId : null,
          },
        })
        return id
      }
      const [agenda, consortium] = [newId(), newId()]
      const documentId = await text(
        'agenda',
        agenda,
        'Hier leren vakmensen glas blazen in de avond.',
      )
      await tx.agenda.create({
        data: {
          tenantId,
          id: agenda,
          title: 'Agenda 2030',
          fromYear: 2027,
          untilYear: 2030,
          ambition: '',
          documentId,
          createdAt: now,
          createdBy: actor.personId ?? '',
          changedAt: now,
        },
      })
      const thread = newId()
      await tx.commentThread.create({
        data: {
          tenantId,
          id: thread,
          documentId,
          anchorStart: Buffer.of(1),
          anchorEnd: Buffer.of(1),
          quote: '',
          openedAt: now,
        },
      })
      await tx.comment.createMany({
        data: {
          tenantId,
          id: newId(),
          threadId: thread,
          authorId: actor.membershipId ?? '',
          body: 'Glasblazers zijn er bijna niet meer.',
          writtenAt: now,
        },
      })
      await tx.consortium.createMany({
        data: {
          tenantId,
          id: consortium,
          title: 'Ovenlab',
          question: '',
          organisationId: actor.actingForId,
          createdAt: now,
          changedAt: now,
          documentId: await text(
            'consortium',
            consortium,
            'Besloten: glas van zand uit de Maas.',
            true,
          ),
        },
      })
      const item = newId()
      await tx.libraryItem.createMany({
        data: {
          tenantId,
          id: item,
          kind: 'les',
          title: 'Ovens voor glas',
          status: 'published',
          on: now,
          writers: [actor.membershipId ?? ''],
          createdAt: now,
          changedAt: now,
        },
      })
      for (const [kept, body] of [
        [false, 'Werkt dit ook met kristal?'],
        [true, 'Wat kost kristal bij jullie?'],
      ] as const) {
        const id = newId()
        const author = actor.membershipId ?? ''
        const opened = { id, itemId: item, kind: 'question', private: kept, openedBy: author }
        await tx.libraryThread.createMany({ data: [{ tenantId, ...opened, openedAt: now }] })
        const said = { id: newId(), threadId: id, authorId: author, body, writtenAt: now }
        await tx.libraryComment.createMany({ data: [{ tenantId, ...said }] })
      }
    },
    { consortia: 'open' },
  )
})

test('library, texts, comments and names are found at once, each with where the words stand', async () => {
  expect(await found(insider, 'glas')).toEqual([
    ['library-item', 'Ovens voor glas', ''],
    ['organisation', 'Glasblazerij De Bel', ''],
    ['person', 'zoë', ''],
    ['text', 'Agenda 2030', 'Hier leren vakmensen <mark>glas</mark> blazen in de avond'],
    ['text', 'Ovenlab', 'Besloten: <mark>glas</mark> van zand uit de Maas'],
    ['comment', 'Agenda 2030', '<mark>Glasblazers</mark> zijn er bijna niet meer'],
  ])
  expect((await found(insider, 'vakmensen avond')).map(([, name]) => name)).toEqual(['Agenda 2030'])
})

test('what is said about an item is found, and what is private by who may read it alone', async () => {
  const [one, both] = [
    ['comment', 'Ovens voor glas', 'Werkt dit ook met <mark>kristal</mark>'],
    ['comment', 'Ovens voor glas', 'kost <mark>kristal</mark> bij jullie'],
  ]
  expect(await found(other, 'kristal')).toEqual([one])
  expect(await found(insider, 'kristal')).toEqual(expect.arrayContaining([one, both]))
  expect(await found(elsewhere, 'kristal')).toEqual([])
})

test('the live text of an item is found by whose it is, that of a collection by who sees it (R-90)', async () => {
  await withTenant(database, insider, async ({ tx, tenantId, now, actor }) => {
    const mine = [actor.membershipId ?? '']
    const made = { tenantId, createdAt: now, changedAt: now }
    const item = newId()
    await tx.libraryItem.createMany({
      data: [
        {
          ...made,
          id: item,
          kind: 'les',
          title: 'Blauw',
          status: 'published',
          on: now,
          writers: mine,
        },
      ],
    })
    const [closed, shared, gone] = [newId(), newId(), newId()]
    await tx.libraryCollection.createMany({
      data: [
        { ...made, id: closed, title: 'Voor mij', makers: mine },
        { ...made, id: shared, title: 'Voor ons', makers: mine, visibility: 'tenant' },
        { ...made, id: gone, title: 'Weggegooid', makers: mine, removedAt: now },
      ],
    })
    const about = [
      ['library-item', item],
      ['collection', closed],
      ['collection', shared],
      ['collection', gone],
    ] as const
    const documents = about.map(([subjectType, subjectId]) => ({
      ...made,
      id: newId(),
      subjectType,
      subjectId,
      plainText: 'Dit gaat over kobalt.',
    }))
    await tx.document.createMany({ data: documents })
    const thread = { tenantId, id: newId(), openedAt: now }
    const anchor = { anchorStart: Buffer.of(1), anchorEnd: Buffer.of(1), quote: '' }
    await tx.commentThread.createMany({
      data: [{ ...thread, ...anchor, documentId: documents[0]?.id ?? '' }],
    })
    const said = { threadId: thread.id, authorId: mine[0] ?? '', writtenAt: now }
    await tx.comment.createMany({
      data: [{ tenantId, id: newId(), ...said, body: 'Welk kobalt?' }],
    })
  })
  const named = async (who: TestMember) =>
    (await found(who, 'kobalt')).map(([kind, name]) => `${kind}: ${name}`).toSorted()
  expect(await named(insider)).toEqual([
    'comment: Blauw',
    'text: Blauw',
    'text: Voor mij',
    'text: Voor ons',
  ])
  expect(await named(other)).toEqual(['text: Voor ons'])
  expect(await named(elsewhere)).toEqual([])
})

test('a name is found with its accents or without, and one kind alone', async () => {
  expect(await found(other, 'zoe')).toEqual([['person', 'zoë', '']])
  const { groups } = await search(insider, { query: 'glas', kind: 'text' })
  expect(groups).toMatchObject([{ kind: 'text', total: 2 }])
})

test('what is inside a consortium is found by its insiders alone, and nothing by another tenant (R-90)', async () => {
  expect((await found(insider, 'zand')).map(([, name]) => name)).toEqual(['Ovenlab'])
  expect(await found(other, 'zand')).toEqual([])
  expect(await found(elsewhere, 'glas')).toEqual([])
})

test('where nothing has all words, what has one is shown, and it says so', async () => {
  expect(await search(other, { query: 'glasblazer onvindbaar' })).toMatchObject({ loose: true })
  expect(await search(other, { query: '?!' })).toEqual({ groups: [], taken: [], loose: false })
})
