import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { ArrangeEmbeddingInput } from './contract.ts'
import { lockEmbedding } from './lock-embedding.ts'
import { requireShape } from './permissions.ts'
import { requireParticipant } from './require-participant.ts'

/** Lays down how one side of an agenda is embedded, and who answers for it. */
export async function arrangeEmbedding(scope: Scope, input: ArrangeEmbeddingInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { agenda: agendaId, kind, arrangement, organisation: organisationId } = input
  const { agenda, before, who } = await lockEmbedding(scope, agendaId, kind)
  requireShape(who, agenda.phase, [before?.organisationId ?? null])
  if (before?.arrangement === arrangement && before.organisationId === organisationId) return
  if (before?.organisationId !== organisationId) await requireParticipant(scope, organisationId)
  const facts = { arrangement, organisationId, changedAt: now, changedBy: actor.personId }
  await tx.embedding.upsert({
    where: { tenantId_agendaId_kind: { tenantId, agendaId, kind } },
    create: { ...facts, tenantId, id: newId(), agendaId, kind },
    update: facts,
    select: { id: true },
  })
  await scope.record({
    type: 'embedding.arranged',
    subjectType: 'embedding',
    subjectId: agendaId,
    payload: { agenda: agenda.title, agendaId, kind },
  })
}
