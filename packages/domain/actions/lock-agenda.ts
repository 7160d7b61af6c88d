import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** An agenda whose phase and actions nobody else changes until this transaction ends. */
export type LockedAgenda = { id: string; title: string; phase: string }

/** @throws `agenda.no-such-agenda` */
export async function lockAgenda({ tx, tenantId }: Scope, id: string): Promise<LockedAgenda> {
  const [agenda] = await tx.$queryRaw<LockedAgenda[]>`
    SELECT id, title, phase FROM agenda
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  return agenda
}
