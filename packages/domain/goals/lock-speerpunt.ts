import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { requireShape } from './permissions.ts'
import { whoActs } from './who-acts.ts'

/** An agenda whose phase stays what it is until this transaction ends. */
export type HeldAgenda = {
  id: string
  title: string
  phase: string
  fromYear: number
  untilYear: number
}

/** A speerpunt whose goals nobody else changes until this transaction ends. */
export type LockedSpeerpunt = {
  id: string
  organisationId: string | null
  agenda: HeldAgenda
  /** Ids of the goals that were not withdrawn, in order. */
  order: string[]
}

/**
 * Locks the goals of a speerpunt. The agenda is held first, in the order in which the agenda's own
 * changes take them.
 * @throws `goals.no-such-speerpunt`, `goals.speerpunt-withdrawn`
 */
export async function lockSpeerpunt(scope: Scope, id: string): Promise<LockedSpeerpunt> {
  const { tx, tenantId } = scope
  const [agenda] = await tx.$queryRaw<HeldAgenda[]>`
    SELECT a.id, a.title, a.phase, a.from_year AS "fromYear", a.until_year AS "untilYear"
    FROM agenda a
    WHERE a.tenant_id = ${tenantId}::uuid AND a.id = (
      SELECT s.agenda_id FROM speerpunt s
      WHERE s.tenant_id = ${tenantId}::uuid AND s.id = ${id}::uuid)
    FOR SHARE`
  if (!agenda) throw new DomainError('not-found', 'goals.no-such-speerpunt')
  const [speerpunt] = await tx.$queryRaw<{ organisationId: string | null; withdrawn: boolean }[]>`
    SELECT organisation_id AS "organisationId", withdrawn_at IS NOT NULL AS withdrawn
    FROM speerpunt WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  if (!speerpunt || speerpunt.withdrawn)
    throw new DomainError('conflict', 'goals.speerpunt-withdrawn')
  const goals = await tx.goal.findMany({
    where: { tenantId, speerpuntId: id, withdrawnAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const order = goals.map((goal) => goal.id)
  return { id, organisationId: speerpunt.organisationId, agenda, order }
}

/** Numbers the goals of a speerpunt from 0 in this order. */
export async function keepOrder(scope: Scope, order: readonly string[]): Promise<void> {
  await scope.tx.$executeRaw`
    UPDATE goal g SET position = o.place - 1
    FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o(id, place)
    WHERE g.tenant_id = ${scope.tenantId}::uuid AND g.id = o.id AND g.position <> o.place - 1`
}

/** Refuses who may not shape the goals of a speerpunt now, as nobody's or their own. */
export async function requireShaper(
  scope: Scope,
  { agenda, organisationId }: LockedSpeerpunt,
  responsible: string | null = null,
): Promise<void> {
  requireShape(await whoActs(scope), agenda.phase, [organisationId, responsible])
}
