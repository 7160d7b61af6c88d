import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { recordItem } from '../items/record-item.ts'
import { requireOthersItem } from '../use/require-others-item.ts'
import { requireVoice } from '../use/require-voice.ts'
import type { EndorseItemInput } from './contract.ts'

/**
 * Says that the organisation one speaks for stands behind an item, and why; said again it tells why anew.
 * @throws `library.own-organisation-only`, `library.own-item`, `library.not-out`
 */
export async function endorseItem(scope: Scope, input: EndorseItemInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { words } = input
  const organisationId = await requireVoice(scope)
  const item = await requireOthersItem(scope, input.item, organisationId)
  const given = { words, givenAt: now, givenBy: actor.personId }
  const { count } = await tx.libraryEndorsement.updateMany({
    where: { tenantId, itemId: item.id, organisationId },
    data: given,
  })
  if (count > 0) return
  await tx.libraryEndorsement.createMany({
    data: { tenantId, id: newId(), itemId: item.id, organisationId, ...given },
  })
  await recordItem(scope, 'library-item.endorsed', item)
}
