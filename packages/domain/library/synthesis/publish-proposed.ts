import { type Scope, withConsortiaOpen } from '@voortent/database'
import { findProposed } from './find-proposed.ts'
import { keepSynthesis } from './keep-synthesis.ts'

/**
 * Keeps the edition that was proposed of a synthesis, with all of its sources, also those that who
 * publishes does not see. @returns its number, or null where none was proposed
 */
export function publishProposed(scope: Scope, itemId: string): Promise<number | null> {
  return withConsortiaOpen(scope, async () => {
    const proposed = await findProposed(scope, { item: itemId })
    if (!proposed) return null
    const { collectionId, ...snapshot } = proposed
    return keepSynthesis(scope, { itemId, collectionId }, snapshot)
  })
}
