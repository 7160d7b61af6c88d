import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import type { LockedItem } from '../items/lock-item.ts'
import { findMakers } from './find-makers.ts'

/** Asks those whose item it is to look at it. @param kind what for, as a key of the sentences of tasks */
export async function askMakers(
  scope: Scope,
  item: Pick<LockedItem, 'id' | 'title' | 'status' | 'visibility' | 'consortiumId'>,
  kind: string,
): Promise<void> {
  const consortium = item.visibility === 'consortium' ? item.consortiumId : null
  for (const membership of await findMakers(scope, item)) {
    const path = `kennis/${item.id}`
    await assignTask(scope, { kind, subject: item.title, path, consortium, to: { membership } })
  }
}
