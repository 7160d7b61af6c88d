import type { Scope } from '@voortent/database'
import { listDeciders } from '@voortent/domain/partners'

/** The mandate by which who acts decides for an organisation today; null without one. */
export async function findMandate(
  scope: Scope,
  organisation: string | null,
): Promise<string | null> {
  const { membershipId } = scope.actor
  if (!organisation || !membershipId) return null
  const mine = (await listDeciders(scope)).find(
    ({ organisation: one, holder, substitute }) =>
      one === organisation &&
      (holder.membership === membershipId || substitute?.membership === membershipId),
  )
  return mine?.mandate ?? null
}
