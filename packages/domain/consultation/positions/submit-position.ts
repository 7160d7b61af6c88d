import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { submitDrafts } from '../amendments/submit-drafts.ts'
import { overall, type SubmitPositionInput } from '../contract.ts'
import { endPositionTasks } from '../period/position-task.ts'
import { recordFact } from '../record-fact.ts'
import { requireOpen } from '../require-consultation.ts'
import { lockInvitee } from '../require-invitee.ts'
import type { DraftState } from './merge-draft.ts'
import { needsReasons } from './needs-reasons.ts'
import { readDraft } from './read-draft.ts'

/**
 * Submits an organisation's shared draft as its position, for which one speaks now. An
 * earlier position stays as it was; this one counts from now on.
 * @returns the number of the submission, from 1 per organisation
 * @throws `consultation.draft-changed` when a colleague saved something that was not seen,
 * `consultation.stance-missing`, `consultation.reasons-missing`
 */
export async function submitPosition(
  scope: Scope,
  input: SubmitPositionInput,
): Promise<{ number: number; amendments: number }> {
  const consultation = await requireOpen(scope, input.consultation)
  const invitee = await lockInvitee(scope, consultation.id)
  const draft = await readDraft(scope, { consultation: consultation.id, invitee: invitee.id })
  const fields = [draft.overall, ...[...draft.parts, ...draft.questions].map((one) => one.draft)]
  if (fields.some(({ field, revision }) => revision !== (input.revisions[field] ?? 0)))
    throw new DomainError('conflict', 'consultation.draft-changed')
  requireStances(draft)
  const number = await write(scope, invitee.id, draft)
  await endPositionTasks(scope, consultation, invitee.organisationId)
  await recordFact(scope, number === 1 ? 'position.submitted' : 'position.changed', consultation, {
    subjectId: invitee.id,
    stance: draft.overall.stance,
    organisationId: invitee.organisationId,
  })
  const amendments = input.withAmendments ? await submitDrafts(scope, consultation, invitee) : 0
  return { number, amendments }
}

type Draft = Awaited<ReturnType<typeof readDraft>>

function requireStances(draft: Draft): void {
  if (draft.overall.stance === '')
    throw new DomainError('invalid', 'consultation.stance-missing', { field: `stance-${overall}` })
  const lacking = [draft.overall, ...draft.parts.map((part) => part.draft)].find(
    ({ stance, words }: DraftState) => needsReasons(stance) && words === '',
  )
  if (lacking)
    throw new DomainError('invalid', 'consultation.reasons-missing', {
      field: `words-${lacking.field}`,
    })
}

async function write(scope: Scope, inviteeId: string, draft: Draft): Promise<number> {
  const { tx, tenantId, actor, now } = scope
  const number = (await tx.submission.count({ where: { tenantId, inviteeId } })) + 1
  const id = newId()
  await tx.submission.create({
    data: {
      tenantId,
      id,
      inviteeId,
      number,
      stance: draft.overall.stance,
      reasons: draft.overall.words,
      submittedAt: now,
      submittedBy: actor.personId,
    },
    select: { id: true },
  })
  await tx.submittedPosition.createMany({
    data: draft.parts
      .filter((part) => part.draft.stance !== '')
      .map((part) => ({
        tenantId,
        id: newId(),
        submissionId: id,
        partId: part.id,
        stance: part.draft.stance,
        reasons: part.draft.words,
      })),
  })
  await tx.submittedAnswer.createMany({
    data: draft.questions
      .filter((question) => question.draft.words !== '')
      .map((question) => ({
        tenantId,
        id: newId(),
        submissionId: id,
        questionId: question.id,
        answer: question.draft.words,
      })),
  })
  return number
}
