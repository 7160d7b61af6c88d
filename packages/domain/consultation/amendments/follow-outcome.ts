import type { Scope } from '@voortent/database'
import { getOutcome } from '@voortent/domain/decisions'
import { assignTask } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import { canPushIn } from '../permissions.ts'
import { recordFact } from '../record-fact.ts'
import { amendmentPath } from './amendment-path.ts'
import { type HeldAmendment, lockAmendment } from './require-amendment.ts'
import { putIntoText } from './take-over.ts'

const byHand = ['consultation.by-hand-only', 'documents.passage-gone']

/**
 * Does what the outcome of a ballot on an amendment asks for: one that carries comes into the text,
 * or to the coordinator where its passage does not stand there any more. An outcome that waits for
 * reservations changes nothing yet. Done twice it does nothing more.
 * @returns true when there was something to follow
 */
export async function followOutcome(scope: Scope, ballotId: string): Promise<boolean> {
  const { tx, tenantId, now } = scope
  const found = await getOutcome(scope, ballotId)
  const ballot = await tx.ballot.findUnique({
    where: { tenantId_id: { tenantId, id: ballotId } },
    select: { aboutType: true, aboutId: true },
  })
  if (!found || ballot?.aboutType !== 'amendment' || !ballot.aboutId) return false
  const amendment = await lockAmendment(scope, ballot.aboutId)
  const followed = await tx.amendmentOutcome.findMany({
    where: { tenantId, ballotId },
    select: { number: true, applied: true, outcome: true },
  })
  const { number } = found.record.outcome
  if (followed.some((one) => one.number >= number)) return false
  const { outcome } = found
  const carries = outcome === 'aangenomen' && !followed.some((one) => one.outcome === outcome)
  const applied = carries && (await findsItsPlace(scope, amendment))
  await tx.amendmentOutcome.create({
    data: {
      tenantId,
      id: newId(),
      amendmentId: amendment.id,
      ballotId,
      number,
      outcome,
      applied,
      followedAt: now,
    },
    select: { id: true },
  })
  if (carries && !applied) await askToWorkIn(scope, amendment)
  await recordFact(scope, 'amendment.decided', amendment.consultation, {
    subjectId: amendment.id,
    number: amendment.number,
    outcome,
  })
  return true
}

/** Whether the proposal could be put in the place of its passage. */
async function findsItsPlace(scope: Scope, amendment: HeldAmendment): Promise<boolean> {
  if (!canPushIn(amendment.consultation.phase)) return false
  if (await isBoundElsewhere(scope, amendment.documentId)) return false
  try {
    await putIntoText(scope, amendment, amendment.proposed)
    return true
  } catch (error) {
    if (error instanceof DomainError && byHand.includes(error.code)) return false
    throw error
  }
}

/** A text that organisations are voting on stays as it is until they are done. */
async function isBoundElsewhere({ tx, tenantId }: Scope, documentId: string): Promise<boolean> {
  const binding = await tx.ballotText.count({
    where: {
      tenantId,
      documentId,
      ballot: {
        withdrawnAt: null,
        closedAt: null,
        NOT: { openedAt: null },
        OR: [{ aboutType: null }, { aboutType: { not: 'amendment' } }],
      },
    },
  })
  return binding > 0
}

async function askToWorkIn(scope: Scope, amendment: HeldAmendment): Promise<void> {
  await assignTask(scope, {
    kind: 'work-in-amendment',
    subject: String(amendment.number),
    path: amendmentPath(amendment),
    to: { role: 'coordinator' },
  })
}
