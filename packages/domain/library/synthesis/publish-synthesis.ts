import type { Scope } from '@voortent/database'
import {
  citedIn,
  hashText,
  passageText,
  readTexts,
  type TextNode,
  textOf,
} from '@voortent/domain/documents'
import { DomainError, dayOf, newId } from '@voortent/kernel'
import { type CollectionInFull, getCollection } from '../collections/get-collection.ts'
import { lockCollection } from '../collections/lock-collection.ts'
import { addItemInput } from '../contract.ts'
import { addItem } from '../items/add-item.ts'
import { changeItem } from '../items/change-item.ts'
import { getItem } from '../items/get-item.ts'
import { publishItem } from '../items/publish-item.ts'
import { reviewsAreOn } from '../review/read-reviews.ts'
import { makeFindable } from '../text/make-findable.ts'
import type { PublishSynthesisInput } from './contract.ts'

/**
 * Publishes a collection as an item: its text as it stands now, its matrix and its sources are kept with
 * it and change no more. Published again it is a new edition in the same item. Where the
 * tenant has items read first, it is laid out as a draft to be read.
 * @throws `collections.text-empty`, `collections.makers-only`, and as `addItem` and `publishItem`
 */
export async function publishSynthesis(
  scope: Scope,
  input: PublishSynthesisInput,
): Promise<{ item: string; out: boolean }> {
  const { documentId } = await lockCollection(scope, input.collection)
  const content = documentId && textOf(await readTexts(scope, [documentId]), documentId).content
  if (!content || !saysSomething(content))
    throw new DomainError('conflict', 'collections.text-empty')
  const collection = await getCollection(scope, input)
  const { item, out } = await bringOut(scope, collection, input)
  await keepEdition(scope, { item, collection, content })
  const { findings, gaps } = collection
  const said = [passageText(content), ...findings.map(({ words }) => words), gaps]
  await makeFindable(scope, item, said.join('\n'))
  return { item, out }
}

function saysSomething({ text, content }: TextNode): boolean {
  return Boolean(text?.trim()) || (content ?? []).some(saysSomething)
}

async function bringOut(
  scope: Scope,
  { title, purpose, consortium, organisations, published }: CollectionInFull,
  { plainSummary, visibility }: PublishSynthesisInput,
): Promise<{ item: string; out: boolean }> {
  const { actor, now } = scope
  const told = { title, plainSummary, abstract: purpose, visibility, on: dayOf(now) }
  if (published) {
    const { facts, status } = await getItem(scope, { item: published.id })
    await changeItem(scope, { ...facts, ...told, item: published.id })
    return { item: published.id, out: status !== 'draft' && status !== 'review' }
  }
  const voices = [actor.actingForId, ...organisations.map(({ id }) => id)]
  const facts = {
    ...told,
    kind: 'kennissynthese',
    organisations: [...new Set(voices.filter((one) => one !== null))],
    consortium: consortium?.id ?? null,
  }
  const { id } = await addItem(scope, addItemInput.parse(facts))
  const out = !(await reviewsAreOn(scope))
  if (out) await publishItem(scope, { item: id })
  return { item: id, out }
}

async function keepEdition(
  { tx, tenantId, actor, now }: Scope,
  synthesis: { item: string; collection: CollectionInFull; content: TextNode },
): Promise<void> {
  const { item: itemId, collection, content } = synthesis
  const { id: collectionId, findings, stances, gaps, entries, published } = collection
  const editionId = newId()
  await tx.synthesisEdition.createMany({
    data: {
      tenantId,
      id: editionId,
      itemId,
      collectionId,
      number: (published?.number ?? 0) + 1,
      content,
      hash: hashText(content),
      findings: findings.map(({ words }) => words),
      gaps,
      frozenAt: now,
      frozenBy: actor.personId,
    },
  })
  const named = new Set(citedIn(content))
  const placeOf = (finding: string) => findings.findIndex(({ id }) => id === finding)
  await tx.synthesisSource.createMany({
    data: entries.map(({ id: entry, number, note, item }, position) => ({
      tenantId,
      id: newId(),
      editionId,
      itemId: item.id,
      number,
      position,
      cited: named.has(number),
      note,
      stances: stances
        .filter((one) => one.entry === entry)
        .map(({ finding, stance, note: about }) => ({
          finding: placeOf(finding),
          stance,
          note: about,
        })),
    })),
  })
}
