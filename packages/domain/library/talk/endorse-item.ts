import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { LockedItem } from '../items/lock-item.ts'
import { recordItem } from '../items/record-item.ts'
import { requireOthersItem } from '../use/require-others-item.ts'
import { requireVoice } from '../use/require-voice.ts'
import { tellMakers } from '../use/tell-makers.ts'
import { pathOfEndorsement } from './answering.ts'
import type { EndorseItemInput } from './contract.ts'

/**
 * Says that the organisation one speaks for stands behind an item, and why; said again it tells why anew.
 * Who made it hears of it the first time, also when it is taken back and given again.
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
  await tellOnce(scope, item, { organisationId, words })
  await recordItem(scope, 'library-item.endorsed', item)
}

async function tellOnce(
  scope: Scope,
  item: LockedItem,
  { organisationId, words }: { organisationId: string; words: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const at = { kind: 'read-endorsement', path: pathOfEndorsement(item.id, organisationId) }
  if ((await tx.task.count({ where: { tenantId, ...at } })) > 0) return
  const letter = { template: 'item-endorsed', words, daily: item.id } as const
  await tellMakers(scope, item, { ...at, letter })
}
