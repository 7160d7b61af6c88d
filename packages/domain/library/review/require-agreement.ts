import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { LockedItem } from '../items/lock-item.ts'
import { agreementOf } from './agreement.ts'
import { readReviews, reviewsAreOn } from './read-reviews.ts'

/**
 * Where the tenant has items read first, somebody else agreed with this one, or its revision, as it stands.
 * @throws `library.review-none`, `library.review-awaited`, `library.review-not-yet`,
 * `library.review-changed`
 */
export async function requireAgreement(scope: Scope, item: LockedItem): Promise<void> {
  if (!(await reviewsAreOn(scope))) return
  const { current, changedAt } = await readReviews(scope, item)
  const agreement = agreementOf(current, changedAt)
  if (agreement !== 'agreed') throw new DomainError('conflict', `library.review-${agreement}`)
}
