import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { listChanges } from '@voortent/domain/audit'
import { listChangesInput } from '@voortent/domain/audit/contract'
import { getDocument, recordWriting } from '@voortent/domain/documents'
import {
  addItem,
  answerHarvester,
  beginCollection,
  getAuthor,
  getCollection,
  getFeed,
  getSitemap,
  openFile,
  openTalk,
  publishItem,
  saveItem,
  searchLibrary,
  searchOpen,
  withdrawItem,
} from '@voortent/domain/library'
import {
  addItemInput,
  beginCollectionInput,
  searchLibraryInput,
  visibilities,
} from '@voortent/domain/library/contract'
import { searchPalette, searchTenant } from '@voortent/domain/search'
import { searchTenantInput } from '@voortent/domain/search/contract'
import { newId } from '@voortent/kernel'
import { beforeAll, describe, expect, test } from 'vitest'

const states = ['draft', 'review', 'published', 'embargoed', 'withdrawn'] as const
type State = (typeof states)[number]
type Visibility = (typeof visibilities)[number]
const people = ['maker', 'insider', 'reviewer', 'competitor', 'neighbour', 'visitor'] as const
type Who = (typeof people)[number]
type Shelved = { id: string; file: string; title: string; visibility: Visibility; state: State }

const orcid = '0000-0002-1825-0097'
const site = 'https://voortent.example'
const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
let database: TestDatabase
const who = {} as Record<Who, TestMember>
const items: Shelved[] = []
let collection: string

/** The one list of what is meant: whose an item is, and whom its visibility lets in once it is out. */
const isMaker = (person: Who, { visibility }: Shelved) =>
  person === 'maker' || (person === 'insider' && visibility === 'consortium')
const letsIn = (person: Who, { visibility }: Shelved) =>
  visibility === 'openbaar' ||
  (visibility === 'netwerk' && person !== 'visitor') ||
  (visibility === 'tenant' && person !== 'visitor' && person !== 'neighbour')
const sees = (person: Who, item: Shelved) =>
  isMaker(person, item) ||
  (item.state === 'review' && person === 'reviewer') ||
  (['published', 'withdrawn'].includes(item.state) && letsIn(person, item))
const finds = (person: Who, item: Shelved) =>
  sees(person, item) && ['published', 'embargoed'].includes(item.state)
const reads = (person: Who, item: Shelved) =>
  sees(person, item) && (item.state !== 'withdrawn' || isMaker(person, item))
const isOpen = (_: Who, { visibility, state }: Shelved) =>
  visibility === 'openbaar' && state === 'published'

const as = <Result>(person: Who, work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, who[person], work)
const titles = (person: Who, rule: (person: Who, item: Shelved) => boolean) =>
  items.flatMap((item) => (rule(person, item) ? item.title : [])).toSorted()
/** Which items a page or a file of others names. */
const named = (text: string) =>
  items.flatMap(({ title }) => (text.includes(title) ? title : [])).toSorted()

beforeAll(async () => {
  database = await createTestDatabase()
  const [here, there] = [await foundTenant(database, 'hier'), await foundTenant(database, 'daar')]
  const join = (name: string, role: string, tenant = here) =>
    joinPerson(database, tenant, {
      email: `${name}@x.example`,
      roles: [role],
      organisation: `Bureau ${name}`,
    })
  who.maker = await join('maker', 'lector')
  who.insider = await join('insider', 'mkb-partner')
  who.reviewer = await join('reviewer', 'lid')
  who.competitor = await join('competitor', 'coordinator')
  const { actor } = await join('neighbour', 'coordinator', there)
  who.neighbour = { tenantId: here, actor: { ...nobody, personId: actor.personId } }
  who.visitor = { tenantId: here, actor: nobody }
  const consortium = await beginConsortium()
  for (const visibility of visibilities)
    for (const state of states) items.push(await shelve({ visibility, state, consortium }))
  await as('maker', async (scope) => {
    const { documentId } = await scope.tx.consortium.findFirstOrThrow({
      select: { documentId: true },
    })
    await recordWriting(scope, await getDocument(scope, documentId), { title: 'Slijplab' })
  })
  collection = await collect()
}, 60_000)

/** A consortium of maker and insider. */
async function beginConsortium(): Promise<string> {
  const work = async ({ tx, tenantId, now }: Scope) => {
    const [id, documentId] = [newId(), newId()]
    const about = { tenantId, createdAt: now, changedAt: now }
    await tx.document.createMany({
      data: [
        { ...about, id: documentId, subjectType: 'consortium', subjectId: id, consortiumId: id },
      ],
    })
    await tx.consortium.createMany({
      data: [{ ...about, id, title: 'Slijplab', question: '', documentId }],
    })
    for (const { actor } of [who.maker, who.insider])
      await tx.consortiumPerson.createMany({
        data: [
          {
            tenantId,
            id: newId(),
            consortiumId: id,
            membershipId: actor.membershipId ?? '',
            role: 'lid',
            since: now,
          },
        ],
      })
    return id
  }
  return withTenant(database, who.maker, work, { consortia: 'open' })
}

async function shelve(about: {
  visibility: Visibility
  state: State
  consortium: string
}): Promise<Shelved> {
  const { visibility, state, consortium } = about
  const title = `Slijpsteen ${visibility} ${state}`
  const facts = addItemInput.parse({
    kind: 'les',
    title,
    on: '2026-05-01',
    abstract: 'Zo slijp je.',
    people: `Ans Voorbeeld ${orcid}`,
    visibility,
    consortium: visibility === 'consortium' ? consortium : null,
    ...(state === 'embargoed' && { embargoUntil: '2099-01-01' }),
  })
  return as('maker', async (scope) => {
    const { tx, tenantId, now } = scope
    const { id } = await addItem(scope, facts)
    const file = await putFile(scope, id)
    const subject = { subjectType: 'library-item', subjectId: id, consortiumId: null }
    await recordWriting(scope, subject, { title })
    if (state === 'review')
      await tx.libraryItem.updateMany({
        where: { tenantId, id },
        data: {
          status: 'review',
          reviewers: [who.reviewer.actor.membershipId ?? ''],
          changedAt: now,
        },
      })
    else if (state !== 'draft') await publishItem(scope, { item: id })
    if (state === 'embargoed')
      await openTalk(scope, { item: id, kind: 'talk', body: 'Klaar?', private: false })
    if (state === 'withdrawn') await withdrawItem(scope, { item: id, reason: 'Fout.' })
    return { id, file, title, visibility, state }
  })
}

/** A film that was read, with what is said in it. */
async function putFile({ tx, tenantId, now }: Scope, itemId: string): Promise<string> {
  const [stored, id] = [newId(), newId()]
  const about = { tenantId, name: 'slijpen.mp4', mediaType: 'video/mp4' }
  await tx.storedFile.createMany({
    data: [{ ...about, id: stored, itemId, size: 3, storedAt: now }],
  })
  await tx.libraryFile.createMany({
    data: [
      {
        ...about,
        id,
        itemId,
        storedFileId: stored,
        bytes: 3,
        state: 'ready',
        position: 1,
        addedAt: now,
        previewWidth: 1,
        previewHeight: 1,
      },
    ],
  })
  await tx.librarySubtitles.createMany({
    data: [{ tenantId, id: newId(), itemId, fileId: id, language: 'nl', body: 'Zo.' }],
  })
  return id
}

/** All of them in one collection that is everybody's. */
async function collect(): Promise<string> {
  return as('maker', async (scope) => {
    const { id } = await beginCollection(
      scope,
      beginCollectionInput.parse({ title: 'Alles over slijpen', visibility: 'openbaar' }),
    )
    for (const { id: item } of items)
      await saveItem(scope, { item, collection: id, title: '', note: '' })
    return id
  })
}

describe.each(people)('what %s comes upon', (person) => {
  const query = 'slijpsteen'
  test('in the library and in the one search box is what they may see', async () => {
    const found = await as(person, (scope) =>
      searchLibrary(scope, searchLibraryInput.parse({ query })),
    )
    expect(found.items.map(({ title }) => title).toSorted()).toEqual(titles(person, finds))
    expect(found.facets.kind).toEqual([{ value: 'les', count: titles(person, finds).length }])
    const everything = await as(person, (scope) =>
      searchTenant(scope, searchTenantInput.parse({ query, kind: 'library-item' })),
    )
    const [group] = everything.groups
    expect(group?.finds.map(({ name }) => name).toSorted()).toEqual(titles(person, finds))
    for (const { title } of items) {
      const byName = await as(person, (scope) => searchPalette(scope, { query: title }))
      expect(byName.map(({ name }) => name)).toEqual(
        titles(person, finds).filter((one) => one === title),
      )
    }
  })

  test('through harvester, feed, sitemap and public search is what is for everybody', async () => {
    const search = searchLibraryInput.parse({ query: '' })
    const open = titles(person, isOpen)
    for (const metadataPrefix of ['oai_dc', 'oai_datacite']) {
      const asked: [string, string][] = [
        ['verb', 'ListRecords'],
        ['metadataPrefix', metadataPrefix],
      ]
      const records = await as(person, (scope) => answerHarvester(scope, { asked }, site))
      expect(named(records)).toEqual(open)
    }
    for (const form of ['atom', 'rss'] as const) {
      const about = { ...search, form, title: '', address: '' }
      const { content } = await as(person, (scope) => getFeed(scope, about, site))
      expect(named(content)).toEqual(open)
    }
    const sitemap = await as(person, (scope) => getSitemap(scope, {}, site))
    const listed = items.flatMap(({ id, title }) => (sitemap.includes(id) ? title : []))
    expect(listed.toSorted()).toEqual(open)
    const found = await as(person, (scope) => searchOpen(scope, search))
    expect(found.items.map(({ title }) => title).toSorted()).toEqual(open)
  })

  test('of files, with pictures and subtitles, is of what they may read', async () => {
    for (const part of ['bewaren', 'zien', 'klein', 'ondertitels'] as const) {
      const opened: string[] = []
      for (const { file, title } of items) {
        const about = { file, part, language: 'nl' } as const
        await as(person, (scope) => openFile(scope, about)).then(
          () => opened.push(title),
          (error: unknown) => expect(error).toMatchObject({ code: 'library-files.no-such-file' }),
        )
      }
      expect(opened.toSorted(), part).toEqual(titles(person, reads))
    }
  })

  test('in what changed is of what they may see, who wrote in a draft included', async () => {
    const told = await as(person, (scope) =>
      listChanges(scope, listChangesInput.parse({ kind: 'kennis', limit: 100 })),
    )
    const about = new Set(told.items.map(({ payload }) => String(payload.title)))
    about.delete('Alles over slijpen')
    expect([...about].toSorted()).toEqual(titles(person, sees))
    const inside = await as(person, (scope) =>
      listChanges(scope, listChangesInput.parse({ kind: 'consortia' })),
    )
    expect(inside.items.length > 0).toBe(['maker', 'insider'].includes(person))
  })

  test('on the page of an author and in a collection is what they may see', async () => {
    const author = await as(person, (scope) => getAuthor(scope, { author: orcid }))
    const out = (one: Who, item: Shelved) => finds(one, item) && item.state !== 'embargoed'
    expect(author.items.map(({ title }) => title).toSorted()).toEqual(titles(person, out))
    const { entries } = await as(person, (scope) => getCollection(scope, { collection }))
    expect(entries.map(({ item }) => item.title).toSorted()).toEqual(titles(person, sees))
  })
})
