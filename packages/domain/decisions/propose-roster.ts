import type { Scope } from '@voortent/database'
import { type Decider, listDeciders } from '@voortent/domain/partners'
import { newId } from '@voortent/kernel'

/**
 * Puts every organisation with a mandate in force on the roster, by its latest mandate, weight 1.
 * @param only the organisations that are looked at; all unless told
 */
export async function proposeRoster(
  scope: Scope,
  ballotId: string,
  only?: readonly string[],
): Promise<void> {
  const { tx, tenantId } = scope
  const latest = new Map<string, Decider>()
  for (const decider of await listDeciders(scope)) {
    const { organisation } = decider
    if (only && !only.includes(organisation)) continue
    if (!latest.has(organisation)) latest.set(organisation, decider)
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
