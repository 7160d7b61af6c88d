import type { Scope } from '@voortent/database'
import type { RoundInput } from '../contract.ts'
import { requireOwnRound } from './require-own-round.ts'

/** Shuts the link of a round; what was answered stays. @throws `consultation.no-such-round` */
export async function endRound(scope: Scope, { round }: RoundInput): Promise<void> {
  const { tx, tenantId, now } = scope
  await requireOwnRound(scope, round)
  await tx.achterbanRound.updateMany({
    where: { tenantId, id: round, endedAt: null },
    data: { endedAt: now },
  })
}
