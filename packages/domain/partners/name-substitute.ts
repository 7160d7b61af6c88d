import type { Scope } from '@voortent/database'
import type { NameSubstituteInput } from './contract.ts'
import { requireManager } from './permissions.ts'
import { requireMandate } from './require-mandate.ts'
import { requireSubstitute } from './require-substitute.ts'

/** Names who decides when the holder of a mandate cannot; null names nobody. */
export async function nameSubstitute(
  scope: Scope,
  { mandate, substitute }: NameSubstituteInput,
): Promise<void> {
  const { tx, tenantId, record } = scope
  requireManager(scope.actor)
  const held = await requireMandate(scope, mandate)
  if (substitute) await requireSubstitute(scope, held.holder, substitute)
  await tx.mandate.update({
    where: { tenantId_id: { tenantId, id: held.id } },
    data: { substituteId: substitute },
    select: { id: true },
  })
  await record({
    type: 'mandate.substitute-named',
    subjectType: 'mandate',
    subjectId: held.id,
    payload: { substitute, before: held.substituteId },
  })
}
