import type { Scope } from '@voortent/database'
import type { ChangeCollectionInput } from './contract.ts'
import { lockCollection } from './lock-collection.ts'
import { makersOf } from './makers-of.ts'

/** Names a collection anew, and says who sees and makes it; who makes it stays one of its makers. */
export async function changeCollection(scope: Scope, input: ChangeCollectionInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { collection: id, title, purpose, visibility, consortium } = input
  const { makers: before } = await lockCollection(scope, id)
  const members = await tx.membership.findMany({
    where: { tenantId, id: { in: before } },
    select: { id: true },
  })
  const makers = await makersOf(
    scope,
    input,
    members.map((one) => one.id),
  )
  await tx.libraryCollection.updateMany({
    where: { tenantId, id },
    data: { title, purpose, visibility, consortiumId: consortium, makers, changedAt: now },
  })
}
