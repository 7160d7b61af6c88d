import { Prisma, type Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { BarrierEvidence, BarrierKind, ListSharedInput } from './contract.ts'

/** A barrier as the tenant sees it. */
export type SharedInList = {
  id: string
  kind: BarrierKind
  title: string
  about: string
  evidence: BarrierEvidence
  source: string
  checkedOn: string | null
  checkedBy: string
  /** The consortium, where it gave its name. */
  named: { id: string; title: string } | null
  /** Consortia that meet it. */
  met: number
  sharedOn: string
}

/** The tenant's list, what most consortia meet on top; with what who asks may say of it. */
export async function listShared(scope: Scope, input: ListSharedInput) {
  const items = await readShared(scope, input)
  const page = await findPage(scope)
  const said = await scope.tx.$queryRaw<{ consortium: string; shared: string; own: boolean }[]>`
    SELECT consortium_id AS consortium, shared_id AS shared, barrier_id IS NOT NULL AS own
    FROM barrier_echo WHERE tenant_id = ${scope.tenantId}::uuid`
  const mine = await scope.tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT id, title FROM consortium
    WHERE tenant_id = ${scope.tenantId}::uuid AND phase <> 'gestopt'
      AND id = ANY ((SELECT my_consortia())::uuid[])
    ORDER BY title, id`
  const observes = scope.actor.roles.every((role) => role === 'toehoorder')
  return {
    items,
    said,
    /** Consortia for which who asks can say that they meet one too. */
    mine: observes ? [] : mine,
    open: page !== null,
    mayOpen: scope.actor.roles.includes('coordinator'),
  }
}

/** The list for everybody, where a coordinator opened it. @throws `barriers.no-page` */
export async function listOpenly(scope: Scope, input: ListSharedInput) {
  if (!(await findPage(scope))) throw new DomainError('not-found', 'barriers.no-page')
  const tenant = await scope.tx.tenant.findUniqueOrThrow({
    where: { id: scope.tenantId },
    select: { name: true },
  })
  return { tenant: tenant.name, items: await readShared(scope, input) }
}

function findPage({ tx, tenantId }: Scope) {
  return tx.barrierPage.findUnique({ where: { tenantId }, select: { id: true } })
}

function readShared({ tx, tenantId }: Scope, input: ListSharedInput): Promise<SharedInList[]> {
  return tx.$queryRaw<SharedInList[]>`
    SELECT s.id, s.kind, s.title, s.about, s.evidence, s.source, s.checked_by AS "checkedBy",
           s.checked_on::text AS "checkedOn", s.met, s.shared_on::text AS "sharedOn",
           CASE WHEN c.id IS NOT NULL THEN
             json_build_object('id', c.id, 'title', c.title) END AS named
    FROM shared_barrier s
    LEFT JOIN consortium c ON (c.tenant_id, c.id) = (s.tenant_id, s.named_id)
    WHERE s.tenant_id = ${tenantId}::uuid AND s.withdrawn_at IS NULL ${matching(input)}
    ORDER BY s.met DESC, s.shared_on DESC, s.id LIMIT 500`
}

function matching({ kind, evidence, search }: ListSharedInput): Prisma.Sql {
  const parts = [Prisma.empty]
  if (kind) parts.push(Prisma.sql`AND s.kind = ${kind}`)
  if (evidence) parts.push(Prisma.sql`AND s.evidence = ${evidence}`)
  if (search) {
    const like = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    parts.push(Prisma.sql`AND (s.title ILIKE ${like} OR s.about ILIKE ${like})`)
  }
  return Prisma.join(parts, ' ')
}
