import type { Scope } from '@voortent/database'
import { dateOf, dayOf } from '@voortent/kernel'
import type { OrganisationInput } from './contract.ts'
import { requireManager } from './permissions.ts'

const most = 1000

/** The members who could come to speak for an organisation, by name: those who do not yet. */
export async function listCandidates(scope: Scope, { organisation }: OrganisationInput) {
  requireManager(scope.actor)
  const { tx, now } = scope
  const running = {
    organisationId: organisation,
    endedAt: null,
    OR: [{ endsOn: null }, { endsOn: { gte: dateOf(dayOf(now)) } }],
  }
  const members = await tx.membership.findMany({
    where: { endedAt: null, representations: { none: running } },
    orderBy: { person: { displayName: 'asc' } },
    take: most,
    select: { id: true, person: { select: { displayName: true, email: true } } },
  })
  return members
    .map(({ id, person }) => ({ membership: id, name: person.displayName, email: person.email }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
