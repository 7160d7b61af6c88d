import type { Scope } from '@voortent/database'
import type { ContributionEvent } from './events.ts'

/** Announces what happened to the money of a consortium, to its insiders alone. */
export function recordMoney(
  scope: Scope,
  type: ContributionEvent,
  consortium: { id: string; title: string },
  more: Record<string, string | number | null> = {},
): Promise<void> {
  const { id, title } = consortium
  return scope.record({
    type,
    subjectType: 'contribution',
    subjectId: id,
    payload: { title, consortiumId: id, ...more },
    consortiumId: id,
  })
}
