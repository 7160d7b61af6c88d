import type { Scope } from '@voortent/database'
import { findMakers } from './find-makers.ts'
import { type About, type Tidings, tellMembers } from './tell-members.ts'

/**
 * Asks those whose item it is to read something about it, such as who uses it.
 * @param news told to `only` the `writers` where those who are named as authors alone do not see it
 */
export async function tellMakers(
  scope: Scope,
  item: About,
  { only, ...news }: Tidings & { only?: 'writers' },
): Promise<void> {
  await tellMembers(scope, item, { memberships: await findMakers(scope, item, only), news })
}
