import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import { lockItem } from '../items/lock-item.ts'
import { recordItem } from '../items/record-item.ts'
import { requireVoice } from './require-voice.ts'

/** Takes back that the organisation one speaks for uses an item. @throws `library.own-organisation-only` */
export async function withdrawUse(scope: Scope, { item: id }: ItemInput): Promise<void> {
  const { tx, tenantId } = scope
  const organisationId = await requireVoice(scope)
  const item = await lockItem(scope, id)
  const { count } = await tx.libraryUse.deleteMany({
    where: { tenantId, itemId: item.id, organisationId },
  })
  if (count > 0) await recordItem(scope, 'library-item.use-withdrawn', item)
}
