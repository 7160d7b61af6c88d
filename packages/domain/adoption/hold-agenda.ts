import type { Scope } from '@voortent/database'
import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { DomainError } from '@voortent/kernel'

/** Holds an agenda until the transaction ends: nobody changes it, its goals or actions meanwhile. */
export async function holdAgenda(
  { tx, tenantId }: Scope,
  id: string,
): Promise<{ id: string; title: string; phase: AgendaPhase }> {
  const [agenda] = await tx.$queryRaw<{ title: string; phase: AgendaPhase }[]>`
    SELECT title, phase FROM agenda
    WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  return { id, ...agenda }
}
