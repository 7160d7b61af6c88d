import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import type { BarrierEvidence, BarrierInput, BarrierKind } from './contract.ts'
import type { Entered } from './enter-consortium.ts'

export type LockedBarrier = {
  id: string
  kind: BarrierKind
  title: string
  about: string
  evidence: BarrierEvidence
  noticedOn: string
  resolvedAt: Date | null
}
type Row = Omit<LockedBarrier, 'noticedOn'> & { noticedOn: Date }

/** @throws `barriers.no-such-barrier` */
export async function lockBarrier(
  { tx, tenantId }: Scope,
  { id: consortium }: Entered,
  { barrier }: BarrierInput,
): Promise<LockedBarrier> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, kind, title, about, evidence, noticed_on AS "noticedOn", resolved_at AS "resolvedAt"
    FROM barrier
    WHERE tenant_id = ${tenantId}::uuid AND consortium_id = ${consortium}::uuid
      AND id = ${barrier}::uuid FOR NO KEY UPDATE`
  if (!row) throw new DomainError('not-found', 'barriers.no-such-barrier')
  return { ...row, noticedOn: dayFrom(row.noticedOn) }
}
