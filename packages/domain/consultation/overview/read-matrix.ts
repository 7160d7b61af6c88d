import type { Scope } from '@voortent/database'
import { type Geleding, geledingen } from '@voortent/domain/tenancy/contract'
import type { Stance } from '../contract.ts'

/** What one organisation thinks, overall and per part. */
export type MatrixRow = {
  id: string
  name: string
  geleding: Geleding
  /** How often it submitted; 0 for who did not answer. */
  number: number
  submittedAt: Date | null
  remindedAt: Date | null
  overall: Stance | null
  /** By the id of the part. */
  stances: Record<string, Stance>
}

/** Every invited organisation with its last position, by geleding and name; one query for all. */
export async function readMatrix(
  { tx, tenantId }: Scope,
  consultation: string,
): Promise<MatrixRow[]> {
  return tx.$queryRaw<MatrixRow[]>`
    SELECT o.id, o.name, p.geleding, coalesce(last.number, 0) AS number,
           last.submitted_at AS "submittedAt", i.reminded_at AS "remindedAt",
           last.stance AS overall, coalesce(last.stances, '{}') AS stances
    FROM consultation_invitee i
    JOIN organisation o ON o.id = i.organisation_id
    JOIN partner p ON (p.tenant_id, p.organisation_id) = (i.tenant_id, i.organisation_id)
    LEFT JOIN LATERAL (
      SELECT s.number, s.submitted_at, s.stance, (
        SELECT json_object_agg(one.part_id, one.stance) FROM submitted_position one
        WHERE (one.tenant_id, one.submission_id) = (s.tenant_id, s.id)
      ) AS stances
      FROM submission s
      WHERE (s.tenant_id, s.invitee_id) = (i.tenant_id, i.id)
      ORDER BY s.number DESC LIMIT 1
    ) last ON true
    WHERE i.tenant_id = ${tenantId}::uuid AND i.consultation_id = ${consultation}::uuid
    ORDER BY array_position(${[...geledingen]}::text[], p.geleding), lower(o.name), o.id`
}
