import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import { dayOf } from '@voortent/kernel'
import type { MoneyInput } from './contract.ts'
import { isCounted, readParts } from './counted-parts.ts'
import { canEnter } from './permissions.ts'
import { quarterOf, quartersBetween } from './quarter.ts'
import { findScheme, type Scheme } from './read-scheme.ts'
import type { Part } from './roll-up.ts'
import type { MoneyOfPartner } from './scheme-figures.ts'
import type { Stage } from './vocabulary.ts'

/** The money of a consortium as its insiders see it. */
export type Money = {
  id: string
  title: string
  /** Days such as `2027-03-31`; null until somebody said them. */
  period: { startsOn: string; endsOn: string } | null
  quarters: string[]
  /** The quarter of today. */
  thisQuarter: string
  scheme: Scheme | null
  parts: Part[]
  /** The lead first, then by name; whoever left stays for what it brought in. */
  partners: MoneyOfPartner[]
  workPackages: { id: string; number: number; title: string; withdrawn: boolean }[]
  /** Entries that wait for the penvoerder, and what they are worth; and those sent back. */
  waiting: { count: number; cents: number; returned: number }
  /** What the organisation one speaks for entered and did not withdraw, counted or not yet. */
  entered: { quarter: string; stage: Stage; cents: number }[]
  /** The rate it entered last, in cents an hour. */
  lastRate: number | null
  may: {
    confirm: boolean
    /** The organisation one enters for, and of which stages. */
    enter: { organisation: string; stages: Stage[] } | null
  }
}
type Row = Pick<Money, 'period' | 'partners' | 'workPackages' | 'waiting' | 'entered' | 'lastRate'>

/** @throws `consortia.no-such-consortium`, `consortia.partners-only` */
export async function getMoney(scope: Scope, input: MoneyInput): Promise<Money> {
  const consortium = await requireInsider(scope, input.consortium)
  const { id, title, phase, voice, standing, leadsIt } = consortium
  const row = await read(scope, id, voice)
  const stages = (['toegezegd', 'gerealiseerd'] as const).filter((stage) =>
    canEnter(standing, phase, stage),
  )
  return {
    id,
    title,
    ...row,
    quarters: row.period ? quartersBetween(row.period.startsOn, row.period.endsOn) : [],
    thisQuarter: quarterOf(dayOf(scope.now)),
    scheme: await findScheme(scope, id),
    parts: await readParts(scope, id),
    may: {
      confirm: leadsIt,
      enter: voice && stages.length > 0 ? { organisation: voice, stages } : null,
    },
  }
}

async function read({ tx, tenantId }: Scope, id: string, voice: string | null): Promise<Row> {
  const [row] = await tx.$queryRaw<[Row]>`
    WITH rates AS (
      SELECT c.organisation_id, c.stage, min(c.rate_cents) AS least, max(c.rate_cents) AS most
      FROM contribution c
      WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${id}::uuid
        AND c.kind = 'uren' AND c.hours > 0 AND ${isCounted}
      GROUP BY 1, 2
    ), involved AS (
      SELECT c.organisation_id, true AS leads, true AS committed FROM consortium c
      WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${id}::uuid
      UNION ALL
      SELECT p.organisation_id, false, p.commitment IN ('toegezegd', 'actief')
      FROM consortium_partner p
      WHERE p.tenant_id = ${tenantId}::uuid AND p.consortium_id = ${id}::uuid
        AND p.commitment IN ('in-gesprek', 'toegezegd', 'actief')
      UNION ALL
      SELECT c.organisation_id, false, false FROM contribution c
      WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${id}::uuid
    ), partners AS (
      SELECT organisation_id, bool_or(leads) AS leads, bool_or(committed) AS committed
      FROM involved WHERE organisation_id IS NOT NULL GROUP BY 1
    )
    SELECT
      CASE WHEN k.starts_on IS NOT NULL AND k.ends_on IS NOT NULL THEN
        json_build_object('startsOn', k.starts_on, 'endsOn', k.ends_on) END AS period,
      coalesce((
        SELECT json_agg(json_build_object('id', o.id, 'name', o.name, 'type', o.type,
          'geleding', t.geleding, 'committed', p.committed, 'rates', json_build_object(
            'toegezegd', (SELECT json_build_object('least', r.least, 'most', r.most) FROM rates r
              WHERE r.organisation_id = o.id AND r.stage = 'toegezegd'),
            'gerealiseerd', (SELECT json_build_object('least', r.least, 'most', r.most) FROM rates r
              WHERE r.organisation_id = o.id AND r.stage = 'gerealiseerd')))
          ORDER BY NOT p.leads, lower(o.name), o.id)
        FROM partners p
        JOIN organisation o ON o.id = p.organisation_id
        JOIN partner t ON t.tenant_id = ${tenantId}::uuid AND t.organisation_id = o.id
      ), '[]') AS partners,
      coalesce((
        SELECT json_agg(json_build_object('id', w.id, 'number', w.number, 'title', w.title,
          'withdrawn', w.withdrawn_at IS NOT NULL) ORDER BY w.position, w.number)
        FROM work_package w
        WHERE w.tenant_id = ${tenantId}::uuid AND w.consortium_id = ${id}::uuid
      ), '[]') AS "workPackages",
      (SELECT json_build_object(
         'count', count(*) FILTER (WHERE c.state = 'ingediend'),
         'cents', coalesce(sum(c.cents) FILTER (WHERE c.state = 'ingediend'), 0),
         'returned', count(*) FILTER (WHERE c.state = 'teruggestuurd'))
       FROM contribution c
       WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${id}::uuid) AS waiting,
      coalesce((
        SELECT json_agg(own) FROM (
          SELECT c.quarter, c.stage, sum(c.cents) AS cents FROM contribution c
          WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${id}::uuid
            AND c.organisation_id = ${voice}::uuid
            AND (${isCounted}
              OR (c.state IN ('ingediend', 'teruggestuurd') AND c.corrects_id IS NULL))
          GROUP BY 1, 2) AS own
      ), '[]') AS entered,
      (SELECT c.rate_cents FROM contribution c
       WHERE c.tenant_id = ${tenantId}::uuid AND c.consortium_id = ${id}::uuid
         AND c.organisation_id = ${voice}::uuid AND c.kind = 'uren'
       ORDER BY c.entered_at DESC, c.id DESC LIMIT 1) AS "lastRate"
    FROM consortium k WHERE k.tenant_id = ${tenantId}::uuid AND k.id = ${id}::uuid`
  return row
}
