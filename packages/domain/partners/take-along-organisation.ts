import { isUniqueViolation, type Scope } from '@voortent/database'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import { geledingOf, type OrganisationInput, type OrganisationType } from './contract.ts'
import { requireManager } from './permissions.ts'

/**
 * Makes an organisation that is known elsewhere, or was a partner before, a partner here, without
 * copying it.
 * Throws `partners.no-such-organisation` and `partners.already-partner`.
 */
export async function takeAlongOrganisation(
  scope: Scope,
  { organisation }: OrganisationInput,
): Promise<void> {
  requireManager(scope.actor)
  const known = await scope.tx.organisation.findUnique({
    where: { id: organisation },
    select: { id: true, type: true },
  })
  if (!known) throw new DomainError('not-found', 'partners.no-such-organisation')
  await welcomeAsPartner(scope, { id: known.id, type: known.type as OrganisationType })
}

/** Gives an organisation its place in this tenant; one that left comes back to its own. */
export async function welcomeAsPartner(
  { tx, tenantId, now, record }: Scope,
  organisation: { id: string; type: OrganisationType },
): Promise<void> {
  const place = { tenantId_organisationId: { tenantId, organisationId: organisation.id } }
  const before = await tx.partner.findUnique({ where: place, select: { until: true } })
  if (before?.until) {
    const data = { until: null, geleding: geledingOf(organisation.type) }
    await tx.partner.update({ where: place, data, select: { id: true } })
    await record({
      type: 'organisation.returned',
      subjectType: 'organisation',
      subjectId: organisation.id,
    })
    return
  }
  try {
    await tx.partner.create({
      data: {
        tenantId,
        id: newId(),
        organisationId: organisation.id,
        geleding: geledingOf(organisation.type),
        since: dateOf(dayOf(now)),
      },
      select: { id: true },
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    throw new DomainError('conflict', 'partners.already-partner', { field: 'name', cause: error })
  }
  await record({
    type: 'organisation.admitted',
    subjectType: 'organisation',
    subjectId: organisation.id,
  })
}
