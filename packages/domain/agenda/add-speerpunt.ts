import type { Scope } from '@voortent/database'
import { createDocument, type TextNode } from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import type { AddSpeerpuntInput } from './contract.ts'
import { keepOrder, lockOrder } from './lock-order.ts'
import type { SpeerpuntId } from './lock-speerpunt.ts'
import { recordSpeerpunt } from './record-speerpunt.ts'

/** More than this nobody can hold in one order. */
export const mostSpeerpunten = 50

/**
 * Adds a speerpunt at the end, with a text of its own.
 * @param content what its text says from the start; nothing unless told
 */
export async function addSpeerpunt(
  scope: Scope,
  input: AddSpeerpuntInput,
  content?: TextNode,
): Promise<{ id: SpeerpuntId; documentId: string }> {
  const { tx, tenantId, now } = scope
  const { title } = input
  const agenda = await lockOrder(scope, input.agenda)
  const { length: position } = agenda.order
  if (position >= mostSpeerpunten)
    throw new DomainError('conflict', 'agenda.too-many-speerpunten', {
      field: 'title',
      values: { most: mostSpeerpunten },
    })
  const id = newId<'speerpunt'>()
  const documentId = await createDocument(
    scope,
    { subjectType: 'speerpunt', subjectId: id },
    content,
  )
  await tx.speerpunt.create({
    data: { tenantId, id, agendaId: agenda.id, title, position, documentId, createdAt: now },
    select: { id: true },
  })
  await keepOrder(scope, agenda.id, agenda.order)
  await recordSpeerpunt(scope, 'speerpunt.added', { id, title, agenda })
  return { id, documentId }
}
