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
}

/**
 * The trail of this tenant, newest first (R-46, R-91). What tells of people who are no member yet
 * is for coordinators only.
 * @returns `next` to pass as `before` for the page after this one, null on the last
 */
export async function listChanges(
  scope: Scope,
  { kind, before, limit }: ListChangesInput,
): Promise<{ items: Change[]; next: string | null }> {
  const hidden = scope.actor.roles.includes('coordinator') ? [] : [...subjectsBeforeMembership]
  const rows = await scope.tx.$queryRaw<Change[]>`
    SELECT e.id, e.type, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.payload,
           e.recorded_at AS "recordedAt", p.display_name AS person, o.name AS organisation
    FROM event e
    LEFT JOIN person p ON p.id = e.person_id
    LEFT JOIN organisation o ON o.id = e.organisation_id
    WHERE e.tenant_id = ${scope.tenantId}::uuid
      AND e.subject_type <> ALL (${hidden}::text[])
      ${before ? Prisma.sql`AND e.id < ${before}::uuid` : Prisma.empty}
      ${kind ? Prisma.sql`AND e.subject_type = ANY (${[...subjectsOfKind[kind]]}::text[])` : Prisma.empty}
    ORDER BY e.id DESC
    LIMIT ${limit + 1}`
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
