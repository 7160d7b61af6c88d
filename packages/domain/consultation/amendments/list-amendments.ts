import type { Scope } from '@voortent/database'
import type { ConsultationInput, Verdict } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'

/** An amendment as lists show it. */
export type AmendmentInList = {
  id: string
  /** Null for a draft of one's own organisation. */
  number: number | null
  partId: string
  /** Title of the part; null for the agenda's own text. */
  part: string | null
  organisationId: string
  organisation: string
  passage: string
  proposed: string
  reason: string
  submittedAt: Date | null
  withdrawnAt: Date | null
  /** Number of the one whose answer is its answer. */
  mergedInto: number | null
  verdict: Verdict | null
  answer: string | null
  pushRequestedAt: Date | null
  pushedAt: Date | null
  /** Organisations that want a vote on it, beside its proposer. */
  supporters: number
  /** True for one of the organisation one speaks for. */
  own: boolean
}

/**
 * The amendments of a consultation in the order of the texts: everything submitted, and the drafts
 * of the organisation one acts for.
 */
export async function listAmendments(scope: Scope, { id }: ConsultationInput) {
  const { tx, tenantId, actor } = scope
  const consultation = await requireConsultation(scope, id)
  const items = await tx.$queryRaw<AmendmentInList[]>`
    SELECT a.id, a.number, a.part_id AS "partId", sp.title AS part,
           i.organisation_id AS "organisationId", o.name AS organisation,
           a.passage, a.proposed, a.reason, a.submitted_at AS "submittedAt",
           a.withdrawn_at AS "withdrawnAt", root.number AS "mergedInto",
           answer.verdict, answer.reason AS answer,
           a.push_requested_at AS "pushRequestedAt", a.pushed_at AS "pushedAt",
           (SELECT count(*)::int FROM amendment_support s
            WHERE (s.tenant_id, s.amendment_id) = (a.tenant_id, a.id)) AS supporters,
           i.organisation_id IS NOT DISTINCT FROM ${actor.actingForId}::uuid AS own
    FROM amendment a
    JOIN consultation_part part ON (part.tenant_id, part.id) = (a.tenant_id, a.part_id)
    LEFT JOIN speerpunt sp ON (sp.tenant_id, sp.id) = (part.tenant_id, part.speerpunt_id)
    JOIN consultation_invitee i ON (i.tenant_id, i.id) = (a.tenant_id, a.invitee_id)
    JOIN organisation o ON o.id = i.organisation_id
    LEFT JOIN amendment root ON (root.tenant_id, root.id) = (a.tenant_id, a.merged_into_id)
    LEFT JOIN LATERAL (
      SELECT verdict, reason FROM amendment_answer ans
      WHERE ans.tenant_id = a.tenant_id AND ans.amendment_id = coalesce(a.merged_into_id, a.id)
      ORDER BY ans.id DESC LIMIT 1
    ) answer ON true
    WHERE a.tenant_id = ${tenantId}::uuid AND a.consultation_id = ${id}::uuid
      AND (a.submitted_at IS NOT NULL
           OR (a.withdrawn_at IS NULL AND i.organisation_id = ${actor.actingForId}::uuid))
    ORDER BY part.position, a.number NULLS LAST, a.id`
  return { consultation, items }
}
