import type { Scope } from '@voortent/database'
import { type InsideConsortium, requireInsider } from '@voortent/domain/consortia'
import { DomainError, dayOf } from '@voortent/kernel'
import { quarterOf, quartersBetween } from './quarter.ts'
import { asTyped } from './read-amount.ts'
import type { Stage } from './vocabulary.ts'

/** The money of a consortium that nobody else changes until this transaction ends. */
export type Ledger = {
  consortium: InsideConsortium
  /** The quarters of the project; none until its period is known. */
  quarters: readonly string[]
  rates: { maxRate: number | null; fixedRate: number | null }
  workPackages: ReadonlySet<string>
}
type Row = {
  startsOn: string | null
  endsOn: string | null
  maxRate: number | null
  fixedRate: number | null
  workPackages: string[]
}

/** @throws `consortia.no-such-consortium`, `consortia.partners-only` */
export async function openLedger(scope: Scope, consortiumId: string): Promise<Ledger> {
  const consortium = await requireInsider(scope, consortiumId, { lock: true })
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn",
           s.max_rate_cents AS "maxRate", s.fixed_rate_cents AS "fixedRate",
           ARRAY(SELECT w.id::text FROM work_package w
             WHERE w.tenant_id = c.tenant_id AND w.consortium_id = c.id
               AND w.withdrawn_at IS NULL) AS "workPackages"
    FROM consortium c
    LEFT JOIN consortium_funding f ON (f.tenant_id, f.consortium_id) = (c.tenant_id, c.id)
    LEFT JOIN funding_scheme s ON (s.tenant_id, s.id) = (f.tenant_id, f.scheme_id)
    WHERE c.tenant_id = ${scope.tenantId}::uuid AND c.id = ${consortiumId}::uuid`
  const { startsOn, endsOn, maxRate = null, fixedRate = null, workPackages = [] } = row ?? {}
  return {
    consortium,
    quarters: startsOn && endsOn ? quartersBetween(startsOn, endsOn) : [],
    rates: { maxRate, fixedRate },
    workPackages: new Set(workPackages),
  }
}

/** @throws `contributions.period-missing`, `contributions.quarter-outside`, `contributions.quarter-ahead` */
export function requireQuarter(
  { now }: Scope,
  { quarters }: Ledger,
  about: { quarter: string; stage: Stage; field?: string },
): void {
  const { quarter, stage, field = 'quarter' } = about
  if (quarters.length === 0) throw new DomainError('conflict', 'contributions.period-missing')
  if (!quarters.includes(quarter))
    throw new DomainError('invalid', 'contributions.quarter-outside', { field })
  if (stage === 'gerealiseerd' && quarter > quarterOf(dayOf(now)))
    throw new DomainError('invalid', 'contributions.quarter-ahead', { field })
}

/** @throws `contributions.rate-not-fixed`, `contributions.rate-above` */
export function requireRate({ rates }: Ledger, rate: number, field = 'rate'): void {
  const { fixedRate, maxRate } = rates
  if (fixedRate !== null && rate !== fixedRate)
    throw new DomainError('invalid', 'contributions.rate-not-fixed', {
      field,
      values: { rate: asTyped(fixedRate) },
    })
  if (maxRate !== null && rate > maxRate)
    throw new DomainError('invalid', 'contributions.rate-above', {
      field,
      values: { most: asTyped(maxRate) },
    })
}

/** @throws `contributions.work-package-unknown` */
export function requireWorkPackage(
  { workPackages }: Ledger,
  id: string | null,
  field = 'workPackage',
): void {
  if (id !== null && !workPackages.has(id))
    throw new DomainError('invalid', 'contributions.work-package-unknown', { field })
}
