import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ReportEmbeddingInput } from './contract.ts'
import { lockEmbedding } from './lock-embedding.ts'
import { requireReport } from './permissions.ts'

/**
 * Tells how far one side of the embedding is, also once the agenda was adopted.
 * @throws `goals.nothing-arranged` where there is nothing yet to be far with
 */
export async function reportEmbedding(scope: Scope, input: ReportEmbeddingInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { agenda: agendaId, kind, state, progress } = input
  const { agenda, before, who } = await lockEmbedding(scope, agendaId, kind)
  requireReport(who, agenda.phase, [before?.organisationId ?? null])
  if (!before) throw new DomainError('conflict', 'goals.nothing-arranged')
  if (before.state === state && before.progress === progress) return
  await tx.embedding.update({
    where: { tenantId_agendaId_kind: { tenantId, agendaId, kind } },
    data: { state, progress, changedAt: now, changedBy: actor.personId },
    select: { id: true },
  })
  await scope.record({
    type: 'embedding.reported',
    subjectType: 'embedding',
    subjectId: agendaId,
    payload: { agenda: agenda.title, agendaId, kind, state },
  })
}
