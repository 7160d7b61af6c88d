import type { Scope } from '@voortent/database'
import { passageText, readTexts, textOf, wordDiff } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { AmendmentInput, Verdict } from '../contract.ts'
import { canAnswer, canPushIn, canPutToVote } from '../permissions.ts'
import { findInvitee } from '../require-invitee.ts'
import { type AmendmentInList, listAmendments } from './list-amendments.ts'
import { lockAmendment } from './require-amendment.ts'

type Given = {
  verdict: Verdict
  reason: string
  adopted: string
  applied: boolean
  answeredAt: Date
  by: string | null
}

/**
 * One amendment with its words beside those of the text, its answers, who stands behind a vote on
 * it, and what who asks may do. @throws `consultation.no-such-amendment`
 */
export async function getAmendment(scope: Scope, { amendment: id }: AmendmentInput) {
  const { tx, tenantId } = scope
  const held = await lockAmendment(scope, id)
  const { consultation, documentId, revision, passage, proposed } = held
  const { items } = await listAmendments(scope, { id: consultation.id })
  const amendment = items.find((one) => one.id === id)
  if (!amendment) throw new DomainError('not-found', 'consultation.no-such-amendment')
  const answers = await tx.$queryRaw<Given[]>`
    SELECT a.verdict, a.reason, a.adopted, a.applied, a.answered_at AS "answeredAt",
           p.display_name AS by
    FROM amendment_answer a LEFT JOIN person p ON p.id = a.answered_by
    WHERE a.tenant_id = ${tenantId}::uuid
      AND a.amendment_id = ${held.mergedIntoId ?? id}::uuid
    ORDER BY a.id DESC`
  const supporters = await tx.amendmentSupport.findMany({
    where: { tenantId, amendmentId: id },
    orderBy: { signedAt: 'asc' },
    select: {
      organisationId: true,
      partner: { select: { organisation: { select: { name: true } } } },
    },
  })
  const texts = await readTexts(scope, [documentId])
  const stands = passageText(textOf(texts, documentId).content).includes(passage)
  return {
    consultation,
    amendment,
    revision,
    diff: wordDiff(passage, proposed),
    answers,
    supporters: supporters.map(({ partner }) => partner.organisation.name),
    related: relatedTo(amendment, items),
    /** True when the text still says what the amendment is about. */
    passageStands: stands,
    may: await allowed(
      scope,
      amendment,
      held.consultation,
      supporters.map(({ organisationId }) => organisationId),
    ),
  }
}

/** Others about the same part that could share its answer, and those that do. */
function relatedTo(amendment: AmendmentInList, items: AmendmentInList[]) {
  const standing = items.filter((one) => one.number !== null && !one.withdrawnAt)
  return {
    shared: standing.filter((one) => one.mergedInto === amendment.number),
    mergeable: standing.filter(
      (one) => one.id !== amendment.id && one.mergedInto === null && !one.pushRequestedAt,
    ),
  }
}

async function allowed(
  scope: Scope,
  amendment: AmendmentInList,
  consultation: Awaited<ReturnType<typeof lockAmendment>>['consultation'],
  supporters: readonly string[],
) {
  const { submittedAt, withdrawnAt, mergedInto, verdict, pushRequestedAt, pushedAt } = amendment
  const invitee = await findInvitee(scope, consultation.id)
  const own = invitee !== null && invitee.organisationId === amendment.organisationId
  const standing = submittedAt !== null && withdrawnAt === null
  const draft = submittedAt === null && withdrawnAt === null
  const keeps = standing && canAnswer(scope.actor, consultation.phase) && !pushRequestedAt
  const pushing = canPushIn(consultation.phase)
  return {
    change: own && draft && consultation.state === 'open',
    withdraw: own && !withdrawnAt && !verdict && mergedInto === null,
    answer: keeps && mergedInto === null,
    merge: keeps && (verdict === null || mergedInto !== null),
    apply: keeps && consultation.phase === 'consultatie' && amendment.passage !== '',
    putToVote:
      pushedAt !== null && amendment.vote === null && canPutToVote(scope.actor, consultation.phase),
    requestVote: own && standing && verdict === 'niet' && !pushRequestedAt && pushing,
    support:
      invitee !== null &&
      !own &&
      pushRequestedAt !== null &&
      !pushedAt &&
      pushing &&
      !supporters.includes(invitee.organisationId),
  }
}
