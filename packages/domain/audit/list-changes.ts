import { Prisma, type Scope } from '@voortent/database'
import { type ListChangesInput, subjectsBeforeMembership, subjectsOfKind } from './contract.ts'

/** A recorded fact with the names that a sentence about it needs. */
export type Change = {
  id: string
  type: string
  subjectType: string
  subjectId: string
  payload: Record<string, string | number | boolean | null>
  recordedAt: Date
  /** Who did it; null for what happened by itself or by a visitor. */
  person: string | null
  /** On whose behalf. */
  organisation: string | null
  /** The person it is about: the member, or who holds the representation or mandate. */
  whom: string | null
  /** The organisation it is about. */
  at: string | null
  atId: string | null
}

/**
 * The trail of this tenant, newest first. What tells of people who are no member yet
 * is for coordinators only.
 * @returns `next` to pass as `before` for the page after this one, null on the last
 */
export async function listChanges(
  scope: Scope,
  { kind, subjects, before, limit }: ListChangesInput,
): Promise<{ items: Change[]; next: string | null }> {
  const hidden = scope.actor.roles.includes('coordinator') ? [] : [...subjectsBeforeMembership]
  const earlier = before ? Prisma.sql`AND e.id < ${before}::uuid` : Prisma.empty
  const ofKind = kind
    ? Prisma.sql`AND e.subject_type = ANY (${[...subjectsOfKind[kind]]}::text[])`
    : Prisma.empty
  const about = subjects ? Prisma.sql`AND e.subject_id = ANY (${subjects}::uuid[])` : Prisma.empty
  const rows = await scope.tx.$queryRaw<Change[]>`
    WITH page AS (
      SELECT * FROM event e
      WHERE e.tenant_id = ${scope.tenantId}::uuid AND e.subject_type <> ALL (${hidden}::text[])
        ${earlier} ${ofKind} ${about}
      ORDER BY e.id DESC
      LIMIT ${limit + 1}
    ), place AS (
      SELECT tenant_id, id, membership_id, organisation_id FROM representation
      UNION ALL
      SELECT m.tenant_id, m.id, r.membership_id, r.organisation_id
      FROM mandate m JOIN representation r ON (r.tenant_id, r.id) = (m.tenant_id, m.representation_id)
      UNION ALL
      SELECT tenant_id, id, id, NULL FROM membership
    )
    SELECT e.id, e.type, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.payload,
           e.recorded_at AS "recordedAt", actor.display_name AS person, sender.name AS organisation,
           subject.display_name AS whom, about.name AS at, about.id AS "atId"
    FROM page e
    LEFT JOIN person actor ON actor.id = e.person_id
    LEFT JOIN organisation sender ON sender.id = e.organisation_id
    LEFT JOIN place ON (place.tenant_id, place.id) = (e.tenant_id, e.subject_id)
    LEFT JOIN membership m ON (m.tenant_id, m.id) = (e.tenant_id, place.membership_id)
    LEFT JOIN person subject ON subject.id = m.person_id
    LEFT JOIN organisation about ON about.id =
      CASE e.subject_type WHEN 'organisation' THEN e.subject_id ELSE place.organisation_id END
    ORDER BY e.id DESC`
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
