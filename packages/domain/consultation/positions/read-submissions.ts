import type { Scope } from '@voortent/database'
import type { Stance } from '../contract.ts'

/** A position as it was submitted. */
export type SubmittedOnce = {
  number: number
  stance: Stance
  reasons: string
  submittedAt: Date
  /** Who submitted it. */
  by: string | null
  parts: { id: string; title: string | null; stance: Stance; reasons: string }[]
  answers: { prompt: string; answer: string }[]
}

/** All positions an organisation submitted, the one that counts first. */
export async function readSubmissions(
  { tx, tenantId }: Scope,
  invitee: string,
): Promise<SubmittedOnce[]> {
  return tx.$queryRaw<SubmittedOnce[]>`
    SELECT s.number, s.stance, s.reasons, s.submitted_at AS "submittedAt",
           p.display_name AS by,
           coalesce((
             SELECT json_agg(json_build_object('id', part.id, 'title', sp.title,
                      'stance', one.stance, 'reasons', one.reasons) ORDER BY part.position)
             FROM submitted_position one
             JOIN consultation_part part ON (part.tenant_id, part.id) = (one.tenant_id, one.part_id)
             LEFT JOIN speerpunt sp ON (sp.tenant_id, sp.id) = (part.tenant_id, part.speerpunt_id)
             WHERE (one.tenant_id, one.submission_id) = (s.tenant_id, s.id)
           ), '[]') AS parts,
           coalesce((
             SELECT json_agg(json_build_object('prompt', q.prompt, 'answer', a.answer)
                      ORDER BY q.position)
             FROM submitted_answer a
             JOIN consultation_question q ON (q.tenant_id, q.id) = (a.tenant_id, a.question_id)
             WHERE (a.tenant_id, a.submission_id) = (s.tenant_id, s.id)
           ), '[]') AS answers
    FROM submission s LEFT JOIN person p ON p.id = s.submitted_by
    WHERE s.tenant_id = ${tenantId}::uuid AND s.invitee_id = ${invitee}::uuid
    ORDER BY s.number DESC`
}
