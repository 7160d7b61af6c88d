import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import { lockItem } from '../items/lock-item.ts'
import { recordItem } from '../items/record-item.ts'
import { requireVoice } from '../use/require-voice.ts'

/** Takes back that the organisation one speaks for stands behind an item. */
export async function withdrawEndorsement(scope: Scope, { item: id }: ItemInput): Promise<void> {
  const { tx, tenantId } = scope
  const organisationId = await requireVoice(scope)
  const item = await lockItem(scope, id)
  const { count } = await tx.libraryEndorsement.deleteMany({
    where: { tenantId, itemId: item.id, organisationId },
  })
  if (count > 0) await recordItem(scope, 'library-item.endorsement-withdrawn', item)
}
