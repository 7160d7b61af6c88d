import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { TellUseInput } from '../contract.ts'
import { recordItem } from '../items/record-item.ts'
import { requireOthersItem } from './require-others-item.ts'
import { requireVoice } from './require-voice.ts'
import { tellMakers } from './tell-makers.ts'

/**
 * Says that the organisation one speaks for uses an item: where, what changed, what was adapted and what
 * one would like to know now. Who made it hears of it the first time; said again it tells how things
 * stand now.
 * @throws `library.own-organisation-only`, `library.own-item`, `library.not-out`
 */
export async function tellUse(scope: Scope, input: TellUseInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { place, effect, adaptation, question } = input
  const organisationId = await requireVoice(scope)
  const item = await requireOthersItem(scope, input.item, organisationId)
  const told = { place, effect, adaptation, question, changedAt: now }
  const use = { tenantId, itemId: item.id, organisationId }
  await tx.libraryUse.updateMany({
    where: { ...use, question: { not: question } },
    data: { questionId: null },
  })
  const { count } = await tx.libraryUse.updateMany({ where: use, data: told })
  if (count > 0) return
  await tx.libraryUse.createMany({
    data: { ...use, id: newId(), ...told, toldAt: now, toldBy: actor.personId },
  })
  await tellMakers(scope, item, {
    kind: 'read-use',
    letter: { template: 'item-used', words: effect },
  })
  await recordItem(scope, 'library-item.used', item)
}
