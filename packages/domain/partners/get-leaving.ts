import type { Scope } from '@voortent/database'
import { DomainError, dayFrom, dayOf } from '@voortent/kernel'
import { requireCoordinator } from '../tenancy/index.ts'
import type { OrganisationInput } from './contract.ts'

/**
 * What ends when an organisation leaves, to see before it is done. Throws
 * `partners.no-such-organisation`.
 */
export async function getLeaving(scope: Scope, { organisation }: OrganisationInput) {
  const { tx, tenantId, now } = scope
  requireCoordinator(scope.actor)
  const partner = await tx.partner.findUnique({
    where: { tenantId_organisationId: { tenantId, organisationId: organisation } },
    select: {
      since: true,
      until: true,
      organisation: { select: { id: true, name: true } },
      representations: {
        where: { endedAt: null },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        select: {
          membership: { select: { person: { select: { displayName: true } } } },
          mandates: { where: { withdrawnAt: null }, select: { covers: true } },
          tasks: { where: { doneAt: null, role: null }, select: { id: true } },
        },
      },
    },
  })
  if (!partner) throw new DomainError('not-found', 'partners.no-such-organisation')
  const { representations } = partner
  return {
    ...partner.organisation,
    since: dayFrom(partner.since),
    left: partner.until !== null,
    today: dayOf(now),
    people: representations.map(({ membership }) => membership.person.displayName),
    mandates: representations.flatMap(({ mandates }) => mandates.map(({ covers }) => covers)),
    openTasks: representations.reduce((sum, { tasks }) => sum + tasks.length, 0),
  }
}
