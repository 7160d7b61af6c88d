import type { Scope } from '@voortent/database'
import { readTexts, type TextNode, textOf } from '@voortent/domain/documents'
import { DomainError, dayOf } from '@voortent/kernel'
import { type CollectionInFull, getCollection } from '../collections/get-collection.ts'
import { lockCollection } from '../collections/lock-collection.ts'
import { addItemInput, type ItemFacts } from '../contract.ts'
import { addItem } from '../items/add-item.ts'
import { changeItem, isOut } from '../items/change-item.ts'
import { getItem } from '../items/get-item.ts'
import { lockToWrite } from '../items/lock-item.ts'
import { publishItem } from '../items/publish-item.ts'
import { reviewsAreOn } from '../review/read-reviews.ts'
import { endRevision } from '../revision/end-revision.ts'
import type { PublishSynthesisInput } from './contract.ts'
import { keepSynthesis } from './keep-synthesis.ts'
import { proposeSynthesis } from './propose-synthesis.ts'
import { snapshotOf } from './snapshot-of.ts'

/** How far a synthesis came: to others, to a draft, or to a proposal beside what is out. */
export type Brought = { item: string; state: 'published' | 'laid-out' | 'proposed' }
type Told = Pick<ItemFacts, 'title' | 'plainSummary' | 'abstract' | 'visibility' | 'on'>

/**
 * Publishes a collection as an item: its text as it stands now, its matrix and its sources are kept with
 * it and change no more. Published again it is a new edition in the same item. Where the
 * tenant has items read first, it is laid out as a draft to be read; an edition of what is out waits
 * beside that as a proposal.
 * @throws `collections.text-empty`, `collections.makers-only`, `collections.nothing-new` for a proposal
 * that says what is out, and as `addItem` and `publishItem`
 */
export async function publishSynthesis(
  scope: Scope,
  input: PublishSynthesisInput,
): Promise<Brought> {
  const { documentId } = await lockCollection(scope, input.collection)
  const content = documentId && textOf(await readTexts(scope, [documentId]), documentId).content
  if (!content || !saysSomething(content))
    throw new DomainError('conflict', 'collections.text-empty')
  const collection = await getCollection(scope, input)
  const snapshot = snapshotOf(collection, content)
  const { title, purpose: abstract, published } = collection
  const { plainSummary, visibility } = input
  const told = { title, plainSummary, abstract, visibility, on: dayOf(scope.now) }
  const collectionId = collection.id
  if (published && (await isReadFirst(scope, published.id))) {
    const facts = { ...(await factsToCome(scope, published.id)), ...told }
    await proposeSynthesis(scope, published.id, { facts, collectionId, snapshot })
    return { item: published.id, state: 'proposed' }
  }
  const brought = published
    ? await tellAnew(scope, published.id, told)
    : await bringOut(scope, collection, told)
  await keepSynthesis(scope, { itemId: brought.item, collectionId }, snapshot)
  return brought
}

function saysSomething({ text, content }: TextNode): boolean {
  return Boolean(text?.trim()) || (content ?? []).some(saysSomething)
}

async function isReadFirst(scope: Scope, item: string): Promise<boolean> {
  return isOut(await lockToWrite(scope, item)) && (await reviewsAreOn(scope))
}

/** How an item is told, or would be by what is proposed of it already. */
async function factsToCome(scope: Scope, id: string): Promise<ItemFacts> {
  const { tx, tenantId } = scope
  const waiting = await tx.libraryProposal.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { facts: true },
  })
  if (waiting) return waiting.facts as unknown as ItemFacts
  return (await getItem(scope, { item: id })).facts
}

/**
 * The next edition of one that is out, in the place of what was proposed while items were read first, or
 * of a draft; who read the draft reads it again.
 */
async function tellAnew(scope: Scope, item: string, told: Told): Promise<Brought> {
  const { tx, tenantId, now } = scope
  const { status } = await getItem(scope, { item })
  await changeItem(scope, { ...(await factsToCome(scope, item)), ...told, item })
  if (isOut({ status })) {
    await endRevision(scope, item)
    return { item, state: 'published' }
  }
  await tx.libraryItem.updateMany({ where: { tenantId, id: item }, data: { changedAt: now } })
  return { item, state: 'laid-out' }
}

async function bringOut(
  scope: Scope,
  { consortium, organisations }: CollectionInFull,
  told: Told,
): Promise<Brought> {
  const voices = [scope.actor.actingForId, ...organisations.map(({ id }) => id)]
  const facts = {
    ...told,
    kind: 'kennissynthese',
    organisations: [...new Set(voices.filter((one) => one !== null))],
    consortium: consortium?.id ?? null,
  }
  const { id: item } = await addItem(scope, addItemInput.parse(facts))
  if (await reviewsAreOn(scope)) return { item, state: 'laid-out' }
  await publishItem(scope, { item })
  return { item, state: 'published' }
}
