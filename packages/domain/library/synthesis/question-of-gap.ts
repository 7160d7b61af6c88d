import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { lockCollection } from '../collections/lock-collection.ts'
import { touchCollection } from '../collections/record-collection.ts'
import type { GapInput } from './contract.ts'

/** A gap of which nobody asked anything yet, for who makes the collection. */
export type OpenGap = { collection: { id: string; title: string } }

/**
 * @throws `collections.makers-only`, `collections.no-such-finding`, `collections.no-gaps`,
 * `collections.asked-already`
 */
export async function getGap(scope: Scope, input: GapInput): Promise<OpenGap> {
  const { tx, tenantId } = scope
  const { id, title, gaps, gapsQuestionId } = await lockCollection(scope, input.collection)
  const finding =
    input.finding &&
    (await tx.synthesisFinding.findUnique({
      where: { tenantId_id: { tenantId, id: input.finding }, collectionId: id },
      select: { questionId: true },
    }))
  if (input.finding && !finding) throw new DomainError('not-found', 'collections.no-such-finding')
  if (!finding && gaps === '') throw new DomainError('conflict', 'collections.no-gaps')
  if (finding ? finding.questionId : gapsQuestionId)
    throw new DomainError('conflict', 'collections.asked-already')
  return { collection: { id, title } }
}

/** Keeps which question was asked of a gap. */
export async function settleGap(
  scope: Scope,
  { collection, finding }: GapInput,
  questionId: string,
): Promise<void> {
  const { tx, tenantId } = scope
  if (finding)
    await tx.synthesisFinding.updateMany({
      where: { tenantId, id: finding, collectionId: collection },
      data: { questionId },
    })
  else
    await tx.libraryCollection.updateMany({
      where: { tenantId, id: collection },
      data: { gapsQuestionId: questionId },
    })
  await touchCollection(scope, collection)
}
