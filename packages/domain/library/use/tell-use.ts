import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError, newId } from '@voortent/kernel'
import type { TellUseInput } from '../contract.ts'
import { lockItem } from '../items/lock-item.ts'
import { recordItem } from '../items/record-item.ts'
import { canTellUse } from '../permissions.ts'
import { tellMakers } from './tell-makers.ts'

/**
 * Says that the organisation one speaks for uses an item: where, what changed and what was adapted. Who
 * made it hears of it the first time; said again it tells how things stand now.
 * @throws `library.own-organisation-only`, `library.own-item`, `library.not-out`
 */
export async function tellUse(scope: Scope, input: TellUseInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { place, effect, adaptation } = input
  const organisationId = actor.actingForId
  if (!organisationId || !canTellUse(actor) || !(await findVoice(scope, organisationId)))
    throw new DomainError('forbidden', 'library.own-organisation-only')
  const item = await findItem(scope, input.item, organisationId)
  const { count } = await tx.libraryUse.updateMany({
    where: { tenantId, itemId: item.id, organisationId },
    data: { place, effect, adaptation, changedAt: now },
  })
  if (count > 0) return
  await tx.libraryUse.createMany({
    data: {
      tenantId,
      id: newId(),
      itemId: item.id,
      organisationId,
      place,
      effect,
      adaptation,
      toldAt: now,
      toldBy: actor.personId,
      changedAt: now,
    },
  })
  await tellMakers(scope, item)
  await recordItem(scope, 'library-item.used', item)
}

/** One that is out, and that another made. */
async function findItem(scope: Scope, id: string, organisationId: string) {
  const { tx, tenantId } = scope
  const item = await lockItem(scope, id)
  if (item.status !== 'published' && item.status !== 'revised')
    throw new DomainError('conflict', 'library.not-out')
  const own = await tx.libraryAuthor.count({ where: { tenantId, itemId: id, organisationId } })
  if (own > 0) throw new DomainError('conflict', 'library.own-item')
  return item
}
