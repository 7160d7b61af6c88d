import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import { lockToWrite } from './lock-item.ts'
import { reviseItem } from './record-item.ts'

/** Withdraws what was brought in by mistake, whether it is out or not; who takes it back announces it. */
export async function takeBack(scope: Scope, { item: id }: ItemInput): Promise<void> {
  const { tx, tenantId, now } = scope
  await lockToWrite(scope, id)
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { status: 'withdrawn', changedAt: now },
  })
  await reviseItem(scope, id, { act: 'withdrawn' })
}
