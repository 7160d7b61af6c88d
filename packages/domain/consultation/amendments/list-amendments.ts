import type { Scope } from '@voortent/database'
import type { BallotState, Outcome } from '@voortent/domain/decisions/contract'
import type { ConsultationInput, Verdict } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'

/** Where the vote on a pushed amendment stands. */
export type Vote = {
  ballot: string
  state: Exclude<BallotState, 'withdrawn'>
  outcome: Outcome | null
  /** Whether the text was changed along with it; null as long as nothing was done with it. */
  applied: boolean | null
}

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
  /** The vote on it, where there is one that was not withdrawn. */
  vote: Vote | null
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
           a.push_requested_at AS "pushRequestedAt", a.pushed_at AS "pushedAt", vote.vote,
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
    LEFT JOIN LATERAL (
      SELECT json_build_object(
        'ballot', b.id,
        'state', CASE WHEN b.closed_at IS NOT NULL THEN 'closed'
                      WHEN b.opened_at IS NOT NULL THEN 'open' ELSE 'prepared' END,
        'outcome', (SELECT outcome FROM ballot_outcome r
                    WHERE (r.tenant_id, r.ballot_id) = (b.tenant_id, b.id)
                    ORDER BY r.number DESC LIMIT 1),
        'applied', (SELECT bool_or(r.applied) FROM amendment_outcome r
                    WHERE (r.tenant_id, r.ballot_id) = (b.tenant_id, b.id)
                      AND r.outcome = 'aangenomen')
      ) AS vote
      FROM ballot b
      WHERE b.tenant_id = a.tenant_id AND b.about_type = 'amendment' AND b.about_id = a.id
        AND b.withdrawn_at IS NULL
      ORDER BY b.prepared_at DESC LIMIT 1
    ) vote ON true
    WHERE a.tenant_id = ${tenantId}::uuid AND a.consultation_id = ${id}::uuid
      AND (a.submitted_at IS NOT NULL
           OR (a.withdrawn_at IS NULL AND i.organisation_id = ${actor.actingForId}::uuid))
    ORDER BY part.position, a.number NULLS LAST, a.id`
  return { consultation, items }
}
