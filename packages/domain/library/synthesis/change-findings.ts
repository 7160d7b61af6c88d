import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { lockCollection } from '../collections/lock-collection.ts'
import { touchCollection } from '../collections/record-collection.ts'
import type {
  AddFindingInput,
  ChangeFindingInput,
  FindingInput,
  NoteGapsInput,
} from './contract.ts'

const mostFindings = 50

/** Adds something that items may support or contradict. @throws `collections.too-many-findings` */
export async function addFinding(scope: Scope, input: AddFindingInput): Promise<{ id: string }> {
  const { tx, tenantId } = scope
  const { collection: collectionId, words } = input
  await lockCollection(scope, collectionId)
  const position = await tx.synthesisFinding.count({ where: { tenantId, collectionId } })
  if (position >= mostFindings) throw new DomainError('conflict', 'collections.too-many-findings')
  const id = newId<'synthesis-finding'>()
  await tx.synthesisFinding.createMany({
    data: { tenantId, id, collectionId, position, words },
  })
  await touchCollection(scope, collectionId)
  return { id }
}

/** Says it differently. @throws `collections.no-such-finding` */
export async function changeFinding(scope: Scope, input: ChangeFindingInput): Promise<void> {
  const { tx, tenantId } = scope
  const { collection, finding, words } = input
  await lockCollection(scope, collection)
  const { count } = await tx.synthesisFinding.updateMany({
    where: { tenantId, id: finding, collectionId: collection },
    data: { words },
  })
  if (count === 0) throw new DomainError('not-found', 'collections.no-such-finding')
  await touchCollection(scope, collection)
}

/** Takes it out, with what was marked of it. */
export async function removeFinding(
  scope: Scope,
  { collection, finding }: FindingInput,
): Promise<void> {
  const { tx, tenantId } = scope
  await lockCollection(scope, collection)
  await tx.synthesisStance.deleteMany({
    where: { tenantId, findingId: finding, finding: { collectionId: collection } },
  })
  await tx.synthesisFinding.deleteMany({
    where: { tenantId, id: finding, collectionId: collection },
  })
  await touchCollection(scope, collection)
}

/** Says in own words what nobody looked at yet; other words can be asked anew. */
export async function noteGaps(scope: Scope, { collection, gaps }: NoteGapsInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id, gaps: before } = await lockCollection(scope, collection)
  const others = gaps !== before && { gapsQuestionId: null }
  await tx.libraryCollection.updateMany({
    where: { tenantId, id },
    data: { gaps, ...others, changedAt: now },
  })
}
