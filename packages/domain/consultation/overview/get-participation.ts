import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ConsultationInput } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'
import { countTakers, nudgesOf, type Taker } from './participation.ts'

/**
 * Which geledingen took part in the making of an agenda, from what organisations were seen to do
 * wrote in it, changed or lead a part of it; took a position or proposed a change; voted.
 */
export async function getParticipation(scope: Scope, { id }: ConsultationInput) {
  const consultation = await requireConsultation(scope, id)
  const shares = countTakers(await readTakers(scope, consultation.agendaId))
  return { consultation, shares, nudges: nudgesOf(shares) }
}

async function readTakers({ tx, tenantId, now }: Scope, agenda: string): Promise<Taker[]> {
  const today = dayOf(now)
  return tx.$queryRaw<Taker[]>`
    WITH acts AS (
      SELECT organisation_id, type FROM event
      WHERE tenant_id = ${tenantId}::uuid AND organisation_id IS NOT NULL
        AND (subject_id = ${agenda}::uuid OR payload->>'agendaId' = ${agenda})
    )
    SELECT p.geleding,
      EXISTS (
        SELECT FROM acts WHERE acts.organisation_id = p.organisation_id
          AND acts.type ~ '^(agenda|speerpunt|goal|embedding|action|promise|working-group)[.]'
      ) OR EXISTS (
        SELECT FROM speerpunt s WHERE s.tenant_id = p.tenant_id
          AND s.agenda_id = ${agenda}::uuid AND s.organisation_id = p.organisation_id
      ) AS drafted,
      EXISTS (
        SELECT FROM consultation c
        JOIN consultation_invitee i ON (i.tenant_id, i.consultation_id) = (c.tenant_id, c.id)
        WHERE c.tenant_id = p.tenant_id AND c.agenda_id = ${agenda}::uuid
          AND i.organisation_id = p.organisation_id
          AND (EXISTS (SELECT FROM submission s
                       WHERE (s.tenant_id, s.invitee_id) = (i.tenant_id, i.id))
            OR EXISTS (SELECT FROM amendment a
                       WHERE (a.tenant_id, a.invitee_id) = (i.tenant_id, i.id)
                         AND a.submitted_at IS NOT NULL))
      ) AS consulted,
      EXISTS (
        SELECT FROM acts WHERE acts.organisation_id = p.organisation_id
          AND acts.type ~ '^ballot[.]vote-'
      ) AS decided
    FROM partner p
    WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${today}::date)`
}
