import type { Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import type { ItemInput } from '../contract.ts'
import { getItem } from '../items/get-item.ts'
import { lockToWrite } from '../items/lock-item.ts'
import { reviseItem } from '../items/record-item.ts'
import { textToBeginWith } from './sections.ts'

/** Lays out a live text for whose item it is to write together, its summaries included; once is enough. */
export async function beginText(
  scope: Scope,
  { item: id }: ItemInput,
): Promise<{ document: string }> {
  const { tx, tenantId } = scope
  const item = await lockToWrite(scope, id)
  if (item.documentId) return { document: item.documentId }
  const { facts } = await getItem(scope, { item: id })
  const subject = { subjectType: 'library-item', subjectId: id }
  const document = await createDocument(scope, subject, textToBeginWith(facts, facts.language))
  await tx.libraryItem.updateMany({ where: { tenantId, id }, data: { documentId: document } })
  await reviseItem(scope, id, { act: 'text-begun' })
  return { document }
}
