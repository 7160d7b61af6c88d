import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import { type ConsultationInput, type Opinion, opinions } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'
import { requireInvitee } from '../require-invitee.ts'

type Row = {
  id: string
  question: string
  closesOn: string
  endedAt: Date | null
  answers: { opinion: Opinion; words: string }[]
}

/**
 * What my organisation asked its achterban, and what came back; no other organisation and no
 * coordinator gets to see it. @throws `consultation.not-for-an-organisation`
 */
export async function listRounds(scope: Scope, { id }: ConsultationInput) {
  const { tx, tenantId, now } = scope
  const consultation = await requireConsultation(scope, id)
  const invitee = await requireInvitee(scope, id)
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.question, r.closes_on::text AS "closesOn", r.ended_at AS "endedAt",
           coalesce((
             SELECT json_agg(json_build_object('opinion', a.opinion, 'words', a.words)
                      ORDER BY a.answered_at DESC, a.id DESC)
             FROM achterban_answer a
             WHERE (a.tenant_id, a.round_id) = (r.tenant_id, r.id)
           ), '[]') AS answers
    FROM achterban_round r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.invitee_id = ${invitee.id}::uuid
    ORDER BY r.created_at DESC, r.id DESC`
  return {
    consultation,
    organisation: invitee.name,
    rounds: rows.map(({ endedAt, answers, ...round }) => ({
      ...round,
      open: !endedAt && round.closesOn >= dayOf(now) && consultation.state === 'open',
      total: answers.length,
      counts: opinions.map((opinion) => ({
        opinion,
        count: answers.filter((answer) => answer.opinion === opinion).length,
      })),
      words: answers.filter(({ words }) => words !== ''),
    })),
  }
}
