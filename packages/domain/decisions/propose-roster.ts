import type { Scope } from '@voortent/database'
import { type Decider, listDeciders } from '@voortent/domain/partners'
import { newId } from '@voortent/kernel'

/**
 * Puts every organisation with a mandate in force on the roster, by its latest mandate, weight 1.
 * @param only of these organisations, where it is not of all
 */
export async function proposeRoster(
  scope: Scope,
  ballotId: string,
  only?: readonly string[],
): Promise<void> {
  const { tx, tenantId } = scope
  const latest = new Map<string, Decider>()
  for (const decider of await listDeciders(scope)) {
    if (only && !only.includes(decider.organisation)) continue
    if (!latest.has(decider.organisation)) latest.set(decider.organisation, decider)
  }
  await tx.ballotVoter.createMany({
    data: [...latest.values()].map((decider) => ({
      tenantId,
      id: newId(),
      ballotId,
      weight: 1,
      organisationId: decider.organisation,
      ...seatOf(decider),
    })),
  })
}

/** Who decides, as a roster writes it down. */
export function seatOf({ name, geleding, mandate, covers, holder, substitute }: Decider) {
  return {
    organisationName: name,
    geleding,
    mandateId: mandate,
    covers,
    holderRepresentationId: holder.representation,
    holderMembershipId: holder.membership,
    holderName: holder.name,
    substituteMembershipId: substitute?.membership ?? null,
    substituteName: substitute?.name ?? null,
  }
}
