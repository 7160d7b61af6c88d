import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireInsider } from '../require-insider.ts'

/** The places whose holders guests of a consortium may see, once they agree. */
export const placesForGuests = ['guide', 'projectleider']

/** Whether guests see me; null for who has no place that they could see. */
export async function findOwnShowing(scope: Scope, consortium: string): Promise<boolean | null> {
  const found = await scope.tx.consortiumPerson.findFirst({
    where: ownPlace(scope, consortium),
    select: { shownAt: true },
  })
  return found && found.shownAt !== null
}

/**
 * Who guides or is project leader agrees that guests of this consortium see them, or takes that back.
 * @throws `consortia.partners-only`, `consortia.no-place-here`
 */
export async function showPerson(
  scope: Scope,
  { consortium, shown }: { consortium: string; shown: boolean },
): Promise<void> {
  await requireInsider(scope, consortium, { lock: true })
  const { count } = await scope.tx.consortiumPerson.updateMany({
    where: ownPlace(scope, consortium),
    data: { shownAt: shown ? scope.now : null },
  })
  if (count === 0) throw new DomainError('forbidden', 'consortia.no-place-here')
}

function ownPlace({ tenantId, actor }: Scope, consortiumId: string) {
  const place = { role: { in: placesForGuests }, until: null }
  return { tenantId, consortiumId, membershipId: actor.membershipId ?? '', ...place }
}
