import { Prisma, type Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import type { ListContributionsInput, MoneyInput } from './contract.ts'
import { isCounted } from './counted-parts.ts'
import type { ContributionKind, EntryState, Stage } from './vocabulary.ts'

/** An entry in a list; amounts in euro cents, hours in hundredths. */
export type ContributionInList = {
  id: string
  organisation: { id: string; name: string }
  stage: Stage
  kind: ContributionKind
  quarter: string
  cents: number
  hours: number | null
  rate: number | null
  ground: string
  state: EntryState
  corrects: string | null
  /** Whether it is part of the totals now. */
  counts: boolean
  enteredAt: string
  /** How it is divided, `WP 1` and so on; nothing when it is for no work package in particular. */
  shares: { number: number; cents: number }[]
}

const pageSize = 50

/** Entries of a consortium, what waits first and then the latest quarter, fifty to a page. */
export async function listContributions(
  scope: Scope,
  input: ListContributionsInput,
): Promise<{ title: string; items: ContributionInList[]; more: boolean; mayConfirm: boolean }> {
  const { consortium, stage, state, organisation, page } = input
  const { id, title, leadsIt } = await requireInsider(scope, consortium)
  const found = await readEntries(
    scope,
    id,
    Prisma.sql`${stage ? Prisma.sql`AND c.stage = ${stage}` : Prisma.empty}
      ${state ? Prisma.sql`AND c.state = ${state}` : Prisma.empty}
      ${organisation ? Prisma.sql`AND c.organisation_id = ${organisation}::uuid` : Prisma.empty}
      ORDER BY c.state <> 'ingediend', c.quarter DESC, c.entered_at DESC, c.sheet_id, c.sheet_place
      LIMIT ${pageSize + 1} OFFSET ${(page - 1) * pageSize}`,
  )
  return {
    title,
    items: found.slice(0, pageSize),
    more: found.length > pageSize,
    mayConfirm: leadsIt,
  }
}

/** Every entry of a consortium in the order in which a funder reads them. */
export async function listEntries(scope: Scope, input: MoneyInput): Promise<ContributionInList[]> {
  const { id } = await requireInsider(scope, input.consortium)
  return readEntries(
    scope,
    id,
    Prisma.sql`ORDER BY c.quarter, lower(o.name), c.entered_at, c.sheet_id, c.sheet_place`,
  )
}

async function readEntries(
  { tx, tenantId }: Scope,
  id: string,
  narrowed: Prisma.Sql,
): Promise<ContributionInList[]> {
  const rows = await tx.$queryRaw<{ entry: ContributionInList }[]>`
    SELECT json_build_object(
      'id', c.id, 'organisation', json_build_object('id', o.id, 'name', o.name),
      'stage', c.stage, 'kind', c.kind, 'quarter', c.quarter, 'cents', c.cents,
      'hours', c.hours, 'rate', c.rate_cents, 'ground', c.ground, 'state', c.state,
      'corrects', c.corrects_id, 'counts', ${isCounted}, 'enteredAt', c.entered_at,
      'shares', coalesce((
        SELECT json_agg(json_build_object('number', w.number, 'cents', s.cents) ORDER BY w.number)
        FROM contribution_share s
        JOIN work_package w ON (w.tenant_id, w.id) = (s.tenant_id, s.work_package_id)
        WHERE s.tenant_id = c.tenant_id AND s.consortium_id = c.consortium_id
          AND s.contribution_id = c.id), '[]')) AS entry
    FROM contribution c JOIN organisation o ON o.id = c.organisation_id
    WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${id}::uuid ${narrowed}`
  return rows.map(({ entry }) => entry)
}
