import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { ShowPartnerInput } from '../contract.ts'

/**
 * An organisation agrees that its name stands on the public page of its consortium, or takes that
 * back; it says so itself.
 * @throws `interest.no-partner-here`
 */
export async function showPartner(
  scope: Scope,
  { consortium: consortiumId, shown }: ShowPartnerInput,
): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const organisationId = await ownPartOf(scope, consortiumId)
  if (!organisationId) throw new DomainError('forbidden', 'interest.no-partner-here')
  const key = { tenantId, consortiumId, organisationId }
  const { count } = shown
    ? await tx.shownPartner.createMany({
        data: { ...key, id: newId(), agreedAt: now, agreedBy: actor.personId },
        skipDuplicates: true,
      })
    : await tx.shownPartner.deleteMany({ where: key })
  if (count === 0) return
  await scope.record({
    type: shown ? 'consortium.partner-shown' : 'consortium.partner-hidden',
    subjectType: 'consortium',
    subjectId: consortiumId,
  })
}

/** The organisation that who acts speaks for, where it leads this consortium or takes part in it. */
export async function ownPartOf(scope: Scope, consortiumId: string): Promise<string | null> {
  const { tx, tenantId, actor } = scope
  const organisationId = actor.actingForId
  if (!organisationId || actor.roles.every((role) => role === 'toehoorder')) return null
  if (!(await findVoice(scope, organisationId))) return null
  const takesPart = await tx.consortium.count({
    where: {
      tenantId,
      id: consortiumId,
      OR: [
        { organisationId },
        { partners: { some: { organisationId, commitment: { not: 'gestopt' } } } },
      ],
    },
  })
  return takesPart > 0 ? organisationId : null
}
