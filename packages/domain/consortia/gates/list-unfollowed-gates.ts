import type { Scope } from '@voortent/database'

/** The closed ballots of this tenant whose gate was not settled yet. */
export async function listUnfollowedGates({ tx, tenantId }: Scope): Promise<string[]> {
  const gates = await tx.consortiumGate.findMany({
    where: { tenantId, decidedAt: null, ballot: { closedAt: { not: null } } },
    select: { ballotId: true },
  })
  return gates.flatMap(({ ballotId }) => ballotId ?? [])
}
