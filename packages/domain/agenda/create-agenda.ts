import type { Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { DomainError, type Id, newId } from '@voortent/kernel'
import type { CreateAgendaInput } from './contract.ts'
import { canCreateAgenda } from './permissions.ts'

export type AgendaId = Id<'agenda'>

/** Begins an agenda in concept, with an empty text of its own. */
export async function createAgenda(
  scope: Scope,
  input: CreateAgendaInput,
): Promise<{ id: AgendaId; documentId: string }> {
  const { tx, tenantId, actor, now } = scope
  if (!actor.personId || !canCreateAgenda(actor))
    throw new DomainError('forbidden', 'agenda.keepers-only')
  const id = newId<'agenda'>()
  const documentId = await createDocument(scope, { subjectType: 'agenda', subjectId: id })
  const { title, fromYear, untilYear, ambition } = input
  await tx.agenda.create({
    data: {
      tenantId,
      id,
      title,
      fromYear,
      untilYear,
      ambition,
      documentId,
      createdAt: now,
      createdBy: actor.personId,
      changedAt: now,
    },
    select: { id: true },
  })
  const payload = { title, fromYear, untilYear }
  await scope.record({ type: 'agenda.created', subjectType: 'agenda', subjectId: id, payload })
  return { id, documentId }
}
