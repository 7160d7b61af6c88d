import type { Scope } from '@voortent/database'
import type { BarriersEvent } from './events.ts'

/** Records what happened to a barrier, inside its consortium. */
export async function recordBarrier(
  scope: Scope,
  type: BarriersEvent,
  consortium: string,
  about: { id: string; title: string; evidence?: string },
): Promise<void> {
  const { id: subjectId, ...payload } = about
  await scope.record({
    type,
    subjectType: 'barrier',
    subjectId,
    payload: { ...payload, consortiumId: consortium },
    consortiumId: consortium,
  })
}
