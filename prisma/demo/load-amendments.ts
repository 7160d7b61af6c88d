import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { Circle } from './consulted-circle.ts'
import type { DescribedConsultation } from './load-consultations.ts'

type Answer = [string, string, string]
/** Organisation, part, present, proposed, reason; answer, and into which it was merged. */
type Amendment = [string, number, string, string, string, Answer | null, number?]

const day = 24 * 60 * 60 * 1000

/** Amendments with their answers; one was merged into another. */
export async function loadAmendments(
  scope: Scope,
  circle: Circle,
  about: DescribedConsultation,
  opened: Date,
): Promise<void> {
  const { tx, tenantId } = scope
  const all = about.amendments as unknown as Amendment[]
  const ids = all.map(() => newId())
  for (const [place, amendment] of all.entries()) {
    const [organisation, part, passage, proposed, reason, answer, into] = amendment
    const { invitee: inviteeId, person } = circle.of(organisation)
    const at = new Date(opened.getTime() + (place + 2) * day * 0.5)
    const id = ids[place] ?? ''
    await tx.amendment.create({
      data: {
        tenantId,
        id,
        consultationId: circle.id,
        partId: circle.parts[part] ?? '',
        inviteeId,
        number: place + 1,
        passage,
        proposed,
        reason,
        createdAt: at,
        createdBy: person,
        submittedAt: at,
        submittedBy: person,
        mergedIntoId: into ? (ids[into - 1] ?? null) : null,
      },
    })
    if (answer) await give(scope, id, answer, new Date(at.getTime() + 35 * day))
  }
}

async function give(
  { tx, tenantId }: Scope,
  amendmentId: string,
  [verdict, reason, adopted]: Answer,
  answeredAt: Date,
): Promise<void> {
  const { proposed, consultation } = await tx.amendment.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: amendmentId } },
    select: { proposed: true, consultation: { select: { createdBy: true } } },
  })
  const taken = verdict === 'overgenomen' ? proposed : adopted
  await tx.amendmentAnswer.create({
    data: {
      tenantId,
      id: newId(),
      amendmentId,
      verdict,
      reason,
      adopted: taken,
      applied: taken !== '',
      answeredAt,
      answeredBy: consultation.createdBy,
    },
  })
}
