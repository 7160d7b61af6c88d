import type { Scope } from '@voortent/database'

/** Takes back the offer to be a mentor; whom one helps already is not touched. */
export async function withdrawMentor(scope: Scope): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const organisationId = actor.actingForId
  if (!organisationId) return
  const { count } = await tx.mentorOffer.updateMany({
    where: { tenantId, organisationId, endedAt: null },
    data: { endedAt: now },
  })
  if (count === 0) return
  await scope.record({
    type: 'mentor.withdrawn',
    subjectType: 'organisation',
    subjectId: organisationId,
  })
}
