import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { EmbeddingKind } from './contract.ts'
import { whoActs } from './who-acts.ts'

/** Holds the agenda while one side of its embedding changes. @throws `goals.no-such-agenda` */
export async function lockEmbedding(scope: Scope, agendaId: string, kind: EmbeddingKind) {
  const { tx, tenantId } = scope
  const [agenda] = await tx.$queryRaw<{ title: string; phase: string }[]>`
    SELECT title, phase FROM agenda
    WHERE tenant_id = ${tenantId}::uuid AND id = ${agendaId}::uuid FOR UPDATE`
  if (!agenda) throw new DomainError('not-found', 'goals.no-such-agenda')
  const before = await tx.embedding.findUnique({
    where: { tenantId_agendaId_kind: { tenantId, agendaId, kind } },
    select: { arrangement: true, organisationId: true, state: true, progress: true },
  })
  return { agenda, before, who: await whoActs(scope) }
}
