import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { Identifier } from './identifiers-to-check.ts'

/** Puts down what registries said; an item that is gone meanwhile takes nothing. */
export async function noteIdentifiers(
  { tx, tenantId, now }: Scope,
  itemId: string,
  said: readonly (Identifier & { exists: boolean })[],
): Promise<void> {
  const there = await tx.libraryItem.count({ where: { tenantId, id: itemId } })
  if (there === 0) return
  for (const { scheme, value, exists } of said) {
    await tx.libraryIdentifier.deleteMany({ where: { tenantId, itemId, scheme, value } })
    await tx.libraryIdentifier.createMany({
      data: { tenantId, id: newId(), itemId, scheme, value, exists, checkedAt: now },
    })
  }
}
