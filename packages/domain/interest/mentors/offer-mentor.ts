import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { OfferMentorInput } from '../contract.ts'
import { mayOfferMentor } from '../permissions.ts'

/** A large company offers to be a mentor, by its own voice. @throws `interest.large-companies-only` */
export async function offerMentor(scope: Scope, { about }: OfferMentorInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const organisationId = await largeVoiceOf(scope)
  if (!organisationId) throw new DomainError('forbidden', 'interest.large-companies-only')
  const offered = { about, offeredAt: now, offeredBy: actor.personId, endedAt: null }
  await tx.mentorOffer.upsert({
    where: { tenantId_organisationId: { tenantId, organisationId } },
    create: { tenantId, id: newId(), organisationId, ...offered },
    update: offered,
    select: { id: true },
  })
  await scope.record({
    type: 'mentor.offered',
    subjectType: 'organisation',
    subjectId: organisationId,
  })
}

/** The organisation that who acts speaks for, where it is large; null else. */
export async function largeVoiceOf(scope: Scope): Promise<string | null> {
  const { tx, actor } = scope
  const { actingForId } = actor
  if (!actingForId || !(await findVoice(scope, actingForId))) return null
  const organisation = await tx.organisation.findUnique({
    where: { id: actingForId },
    select: { type: true, sizeClass: true },
  })
  return organisation && mayOfferMentor(organisation) ? actingForId : null
}
