import { postLetter, type Scope } from '@voortent/database'
import { findReader } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { MatchMentorInput } from '../contract.ts'
import { readInterest } from '../letters/read-interest.ts'
import { writeToCompany } from '../letters/write-to-company.ts'
import { lockInterest } from './lock-interest.ts'
import { lookAfter } from './look-after.ts'

/**
 * Brings a company and a mentor together and tells both.
 * @throws `interest.no-mentor-asked`, `interest.mentor-missing`
 */
export async function matchMentor(scope: Scope, input: MatchMentorInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { organisation: organisationId } = input
  const interest = await lockInterest(scope, input.interest)
  if (!interest.mentorAskedAt) throw new DomainError('conflict', 'interest.no-mentor-asked')
  const offer = await tx.mentorOffer.findFirst({
    where: { tenantId, organisationId, endedAt: null },
    select: { partner: { select: { organisation: { select: { name: true } } } } },
  })
  if (!offer) throw new DomainError('invalid', 'interest.mentor-missing', { field: 'organisation' })
  const { id: interestId, consortiumId } = interest
  const matched = { organisationId, matchedAt: now, matchedBy: actor.personId }
  await tx.mentorship.upsert({
    where: { tenantId_interestId: { tenantId, interestId } },
    create: { tenantId, id: newId(), interestId, consortiumId, ...matched },
    update: matched,
    select: { id: true },
  })
  await lookAfter(scope, interest, { called: false })
  const mentorName = offer.partner.organisation.name
  await writeToCompany(scope, { id: interestId, template: 'mentor-for-company', mentorName })
  await tellMentor(scope, { interestId, organisationId })
  await scope.record({
    type: 'interest.mentor-matched',
    subjectType: 'interest',
    consortiumId,
    subjectId: interestId,
    payload: { organisationId },
  })
}

/** Everybody who speaks for the mentor hears whom to help. */
async function tellMentor(
  scope: Scope,
  { interestId, organisationId }: { interestId: string; organisationId: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const found = await readInterest(scope, interestId)
  if (!found) return
  const { company, guestName, email, phone } = found
  const voices = await tx.representation.findMany({
    where: { tenantId, organisationId, endedAt: null },
    select: { id: true },
  })
  for (const { id } of voices) {
    const reader = await findReader(scope, { representation: id })
    if (!reader) continue
    const { tenantName, organisationName } = reader
    await postLetter(tx, {
      onceKey: `mentor-asked:${newId()}`,
      template: 'mentor-asked',
      recipient: reader.email,
      locale: reader.locale,
      data: { tenantName, organisationName, company, guestName, reach: email || phone },
      senderTenant: tenantId,
      subjectId: interestId,
    })
  }
}
