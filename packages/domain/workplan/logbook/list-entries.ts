import { Prisma, type Scope } from '@voortent/database'
import { dayOf } from '@voortent/kernel'
import type { ListEntriesInput } from '../contract.ts'
import { enterPlan } from '../enter-plan.ts'
import { canPlan, canWork } from '../permissions.ts'

const pageSize = 20

export type EntryInList = {
  id: string
  on: string
  text: string
  present: string
  by: string | null
  photo: { id: string; width: number; height: number; altText: string } | null
  /** Made into an item of the library. */
  published: boolean
  mayWithdraw: boolean
}

/** The logbook, the latest day first; twenty to a page. */
export async function listEntries(scope: Scope, input: ListEntriesInput) {
  const { tx, tenantId, actor, now } = scope
  const plan = await enterPlan(scope, input.consortium)
  const leads = canPlan(plan.inside)
  const found = await tx.$queryRaw<EntryInList[]>`
    SELECT e.id, e.happened_on::text AS "on", e.text, e.present, p.display_name AS by,
           CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'width', f.width,
             'height', f.height, 'altText', e.alt_text) END AS photo,
           EXISTS (SELECT FROM published_result r WHERE r.tenant_id = e.tenant_id
             AND r.consortium_id = e.consortium_id AND r.source_type = 'entry'
             AND r.source_id = e.id) AS published,
           (${leads} OR coalesce(e.written_by = ${actor.personId}::uuid, false)) AS "mayWithdraw"
    FROM logbook_entry e
    LEFT JOIN person p ON p.id = e.written_by
    LEFT JOIN stored_file f ON (f.tenant_id, f.id) = (e.tenant_id, e.file_id)
    WHERE e.tenant_id = ${tenantId}::uuid AND e.consortium_id = ${plan.id}::uuid
      AND e.withdrawn_at IS NULL ${matching(input)}
    ORDER BY e.happened_on DESC, e.written_at DESC, e.id
    OFFSET ${(input.page - 1) * pageSize} LIMIT ${pageSize + 1}`
  const years = await tx.$queryRaw<{ year: number }[]>`
    SELECT DISTINCT extract(year FROM happened_on)::int AS year FROM logbook_entry
    WHERE tenant_id = ${tenantId}::uuid AND consortium_id = ${plan.id}::uuid
      AND withdrawn_at IS NULL
    ORDER BY year DESC`
  return {
    consortium: plan.title,
    items: found.slice(0, pageSize),
    more: found.length > pageSize,
    years: years.map(({ year }) => year),
    today: dayOf(now),
    may: { work: canWork(plan.inside) },
  }
}

function matching({ search, year, photos }: ListEntriesInput): Prisma.Sql {
  const parts = [Prisma.empty]
  if (search) {
    const like = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    parts.push(Prisma.sql`AND (e.text ILIKE ${like} OR e.present ILIKE ${like})`)
  }
  if (year)
    parts.push(
      Prisma.sql`AND e.happened_on BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31)`,
    )
  if (photos) parts.push(Prisma.sql`AND e.file_id IS NOT NULL`)
  return Prisma.join(parts, ' ')
}
