import type { Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ConsultationInput } from '../contract.ts'
import { requireConsultation } from '../require-consultation.ts'
import { countTakers, nudgesOf, type Taker } from './participation.ts'

/**
 * Which geledingen took part in the making of an agenda, from what organisations were seen to do
 * wrote in it or changed a part of it; said something about a text; took a position or
 * proposed a change; voted on it.
 */
export async function getParticipation(scope: Scope, { id }: ConsultationInput) {
  const consultation = await requireConsultation(scope, id)
  const shares = countTakers(await readTakers(scope, consultation.agendaId))
  return { consultation, shares, nudges: nudgesOf(shares) }
}

async function readTakers({ tx, tenantId, now }: Scope, agenda: string): Promise<Taker[]> {
  const today = dayOf(now)
  return tx.$queryRaw<Taker[]>`
    WITH about AS (
      SELECT ${agenda}::text AS id
      UNION ALL
      SELECT a.id::text FROM amendment a
      JOIN consultation c ON (c.tenant_id, c.id) = (a.tenant_id, a.consultation_id)
      WHERE a.tenant_id = ${tenantId}::uuid AND c.agenda_id = ${agenda}::uuid
    ), acts AS (
      SELECT CASE WHEN type = 'ballot.vote-cast' THEN (payload->>'organisationId')::uuid
             ELSE organisation_id END AS organisation_id,
             CASE WHEN type = 'ballot.vote-cast' THEN 'decided'
             WHEN type ~ '^thread[.](opened|answered)$' THEN 'commented'
             WHEN type ~ '^position[.]' OR type ~ '^amendment[.](submitted|vote-requested|supported)$'
               THEN 'consulted'
             WHEN type ~ '^(document|agenda|speerpunt|goal|embedding|action|promise|working-group)[.]'
               THEN 'drafted' END AS kind
      FROM event
      WHERE tenant_id = ${tenantId}::uuid AND organisation_id IS NOT NULL
        AND subject_type <> 'library-item'
        AND (subject_id = ${agenda}::uuid OR payload->>'agendaId' = ${agenda}
          OR (subject_type = 'ballot' AND payload->>'aboutId' IN (SELECT id FROM about)))
      UNION ALL
      SELECT i.organisation_id, 'consulted'
      FROM consultation c
      JOIN consultation_invitee i ON (i.tenant_id, i.consultation_id) = (c.tenant_id, c.id)
      WHERE c.tenant_id = ${tenantId}::uuid AND c.agenda_id = ${agenda}::uuid
        AND (EXISTS (SELECT FROM submission s
                     WHERE (s.tenant_id, s.invitee_id) = (i.tenant_id, i.id))
          OR EXISTS (SELECT FROM amendment a WHERE (a.tenant_id, a.invitee_id) = (i.tenant_id, i.id)
                       AND a.submitted_at IS NOT NULL))
    ), done AS (
      SELECT organisation_id, array_agg(DISTINCT kind) AS kinds FROM acts
      WHERE kind IS NOT NULL GROUP BY organisation_id
    )
    SELECT p.geleding,
           coalesce('drafted' = ANY (d.kinds), false) AS drafted,
           coalesce('commented' = ANY (d.kinds), false) AS commented,
           coalesce('consulted' = ANY (d.kinds), false) AS consulted,
           coalesce('decided' = ANY (d.kinds), false) AS decided
    FROM partner p LEFT JOIN done d ON d.organisation_id = p.organisation_id
    WHERE p.tenant_id = ${tenantId}::uuid AND (p.until IS NULL OR p.until >= ${today}::date)`
}
