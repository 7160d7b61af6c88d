import { type Scope, withConsortiaOpen } from '@voortent/database'
import { tellMakers } from '../use/tell-makers.ts'
import type { LockedItem } from './lock-item.ts'
import { recordItem } from './record-item.ts'

type Ended = Pick<LockedItem, 'id' | 'title' | 'status' | 'visibility' | 'consortiumId'>

/**
 * Announces what others see from today on, and tells whose items they are; once each.
 * @returns how many embargoes ended
 */
export function endEmbargoes(scope: Scope): Promise<number> {
  const { tx, tenantId, now } = scope
  return withConsortiaOpen(scope, async () => {
    const ended = await tx.$queryRaw<Ended[]>`
      UPDATE library_item SET embargo_ended_at = ${now}
      WHERE tenant_id = ${tenantId}::uuid AND status IN ('published', 'revised')
        AND embargo_until IS NOT NULL AND is_out(status, embargo_until) AND embargo_ended_at IS NULL
      RETURNING id, title, status, visibility, consortium_id AS "consortiumId"`
    for (const item of ended) {
      await recordItem(scope, 'library-item.published', item)
      await tellMakers(scope, item, { kind: 'embargo-over' })
    }
    return ended.length
  })
}
