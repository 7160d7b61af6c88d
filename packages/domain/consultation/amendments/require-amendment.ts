import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { Verdict } from '../contract.ts'
import { type HeldConsultation, requireConsultation } from '../require-consultation.ts'

/** An amendment held until the transaction ends. */
export type HeldAmendment = {
  id: string
  number: number | null
  partId: string
  documentId: string
  organisationId: string
  inviteeId: string
  passage: string
  place: number | null
  proposed: string
  revision: number
  submittedAt: Date | null
  withdrawnAt: Date | null
  mergedIntoId: string | null
  pushRequestedAt: Date | null
  pushedAt: Date | null
  /** The last answer to it, or to the one it was merged into. */
  verdict: Verdict | null
  consultation: HeldConsultation
}

type Row = Omit<HeldAmendment, 'consultation'> & { consultationId: string }

/**
 * Holds an amendment; a draft of another organisation is not there.
 * @throws `consultation.no-such-amendment`
 */
export async function lockAmendment(scope: Scope, id: string): Promise<HeldAmendment> {
  const { tx, tenantId, actor } = scope
  await tx.$queryRaw`
    SELECT FROM amendment WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT a.id, a.number, a.part_id AS "partId", part.document_id AS "documentId",
           i.organisation_id AS "organisationId", i.id AS "inviteeId", a.passage, a.place,
           a.proposed, a.revision, a.submitted_at AS "submittedAt",
           a.withdrawn_at AS "withdrawnAt", a.merged_into_id AS "mergedIntoId",
           a.push_requested_at AS "pushRequestedAt", a.pushed_at AS "pushedAt",
           (SELECT verdict FROM amendment_answer ans
            WHERE ans.tenant_id = a.tenant_id
              AND ans.amendment_id = coalesce(a.merged_into_id, a.id)
            ORDER BY ans.id DESC LIMIT 1) AS verdict,
           a.consultation_id AS "consultationId"
    FROM amendment a
    JOIN consultation_part part ON (part.tenant_id, part.id) = (a.tenant_id, a.part_id)
    JOIN consultation_invitee i ON (i.tenant_id, i.id) = (a.tenant_id, a.invitee_id)
    WHERE a.tenant_id = ${tenantId}::uuid AND a.id = ${id}::uuid`
  if (!row || (!row.submittedAt && row.organisationId !== actor.actingForId))
    throw new DomainError('not-found', 'consultation.no-such-amendment')
  const { consultationId, ...amendment } = row
  return { ...amendment, consultation: await requireConsultation(scope, consultationId) }
}

/** The same for one that was submitted and stands. @throws `consultation.amendment-not-submitted` */
export async function lockStanding(scope: Scope, id: string): Promise<HeldAmendment> {
  const amendment = await lockAmendment(scope, id)
  if (!amendment.submittedAt || amendment.withdrawnAt)
    throw new DomainError('conflict', 'consultation.amendment-not-submitted')
  return amendment
}
