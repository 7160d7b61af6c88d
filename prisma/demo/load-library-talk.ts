import type { Database, Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import { atWork } from './at-work.ts'
import type { Tenants } from './found-tenants.ts'
import { fromMarkdown } from './from-markdown.ts'
import described from './library-talk.json' with { type: 'json' }
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type Told = (typeof described)[number]
type Named = { item: (title: string) => string; office: (key: string) => string; who: Who }
type Who = (key: string) => string

/** Who uses what stands in the library, who stands behind it, what is asked, and a synthesis of it. */
export async function loadLibraryTalk(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const told of described) {
    const tenantId = tenants.get(told.tenant)
    if (!tenantId) throw new Error(`No tenant ${told.tenant}`)
    await asNobody(database, tenantId, async (scope) => {
      const items = await scope.tx.libraryItem.findMany({
        where: { tenantId },
        select: { id: true, title: true },
      })
      const titles = new Map(items.map(({ id, title }) => [title, id]))
      const named: Named = {
        item: (title) => found(titles.get(title), title),
        office: (key) => found(organisations.get(key)?.id, key),
        who: (key) => found(people.get(key)?.places.get(told.tenant), key),
      }
      await loadSaid(scope, told, named)
      await loadCollection(scope, told.collection, named)
    })
  }
}

function found<Value>(value: Value | undefined, key: string): Value {
  if (value === undefined) throw new Error(`No ${key}`)
  return value
}

async function loadSaid(
  { tx, tenantId }: Scope,
  { uses, endorsements, threads }: Told,
  { item, office, who }: Named,
): Promise<void> {
  await tx.libraryUse.createMany({
    data: uses.map(([title = '', key = '', place, effect = '', adaptation, question, on = '']) => ({
      tenantId,
      id: newId(),
      itemId: item(title),
      organisationId: office(key),
      place,
      effect,
      adaptation,
      question,
      toldAt: atWork(on),
      changedAt: atWork(on),
    })),
  })
  await tx.libraryEndorsement.createMany({
    data: endorsements.map(([title = '', key = '', words = '', on = '']) => ({
      tenantId,
      id: newId(),
      itemId: item(title),
      organisationId: office(key),
      words,
      givenAt: atWork(on),
    })),
  })
  for (const [title, kind, said] of threads as [string, string, [string, string, string][]][]) {
    const [[opener, , on]] = said as [[string, string, string]]
    const id = newId()
    await tx.libraryThread.createMany({
      data: {
        tenantId,
        id,
        itemId: item(title),
        kind,
        openedBy: who(opener),
        openedAt: atWork(on),
      },
    })
    await tx.libraryComment.createMany({
      data: said.map(([key, body, at]) => ({
        tenantId,
        id: newId(),
        threadId: id,
        authorId: who(key),
        body,
        writtenAt: atWork(at),
      })),
    })
  }
}

async function loadCollection(
  scope: Scope,
  told: Told['collection'],
  { item, office, who }: Named,
): Promise<void> {
  const { tx, tenantId } = scope
  const { title, purpose, maker, organisations, items, text, findings, gaps } = told
  const [id, at] = [newId(), atWork(told.at)]
  const made = { createdAt: at, changedAt: at, makers: [who(maker), ...organisations.map(office)] }
  await tx.libraryCollection.createMany({
    data: {
      tenantId,
      id,
      title,
      purpose,
      visibility: 'tenant',
      gaps,
      lastNumber: items.length,
      ...made,
    },
  })
  const subject = { subjectType: 'collection', subjectId: id }
  const documentId = await createDocument(scope, subject, fromMarkdown(text))
  await tx.libraryCollection.updateMany({ where: { tenantId, id }, data: { documentId } })
  const entries = items.map(([name = '', note], place) => ({
    tenantId,
    id: newId(),
    collectionId: id,
    itemId: item(name),
    number: place + 1,
    position: place + 1,
    note,
    addedAt: at,
  }))
  await tx.collectionEntry.createMany({ data: entries })
  for (const [position, [words, marks]] of (findings as [string, Mark[]][]).entries()) {
    const findingId = newId()
    await tx.synthesisFinding.createMany({
      data: { tenantId, id: findingId, collectionId: id, position, words },
    })
    await tx.synthesisStance.createMany({
      data: marks.map(([number, stance, note]) => ({
        tenantId,
        id: newId(),
        findingId,
        entryId: found(entries[number - 1], title).id,
        stance,
        note,
        markedAt: at,
      })),
    })
  }
}
type Mark = [number: number, stance: string, note: string]
