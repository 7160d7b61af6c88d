import type { Scope } from '@voortent/database'
import { hashText, passageText } from '@voortent/domain/documents'
import { newId } from '@voortent/kernel'
import { makeFindable } from '../text/make-findable.ts'
import type { Snapshot } from './snapshot-of.ts'

/**
 * Keeps what a synthesis says as the next edition of its item: it changes no more, and the item is found
 * by it from then on. @returns its number
 */
export async function keepSynthesis(
  scope: Scope,
  { itemId, collectionId }: { itemId: string; collectionId: string },
  { content, findings, gaps, sources }: Snapshot,
): Promise<number> {
  const { tx, tenantId, actor, now } = scope
  const last = await tx.synthesisEdition.findFirst({
    where: { tenantId, itemId },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const number = (last?.number ?? 0) + 1
  const editionId = newId()
  await tx.synthesisEdition.createMany({
    data: {
      tenantId,
      id: editionId,
      itemId,
      collectionId,
      number,
      content,
      hash: hashText(content),
      findings,
      gaps,
      frozenAt: now,
      frozenBy: actor.personId,
    },
  })
  await tx.synthesisSource.createMany({
    data: sources.map(({ item, ...source }, position) => ({
      tenantId,
      id: newId(),
      editionId,
      itemId: item.id,
      position,
      ...source,
    })),
  })
  await makeFindable(scope, itemId, [passageText(content), ...findings, gaps].join('\n'))
  return number
}
