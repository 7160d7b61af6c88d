import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ItemInput } from '../contract.ts'
import { lockToWrite } from '../items/lock-item.ts'
import { recordItem, reviseItem } from '../items/record-item.ts'
import { keepEdition } from './keep-edition.ts'

/**
 * Publishes the live text of an item that is out as it stands now; earlier editions stay to be read.
 * @throws `library.not-out`, `library.text-unchanged`
 */
export async function publishText(
  scope: Scope,
  { item: id }: ItemInput,
): Promise<{ number: number }> {
  const { tx, tenantId, now } = scope
  const item = await lockToWrite(scope, id)
  if (item.status !== 'published' && item.status !== 'revised')
    throw new DomainError('conflict', 'library.not-out')
  const edition = await keepEdition(scope, item)
  if (!edition) throw new DomainError('conflict', 'library.text-unchanged')
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { status: 'revised', changedAt: now },
  })
  await reviseItem(scope, id, { act: 'text-published', reason: String(edition.number) })
  if (!item.embargoed) await recordItem(scope, 'library-item.revised', item)
  return edition
}
