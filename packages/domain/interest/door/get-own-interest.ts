import type { Scope } from '@voortent/database'
import type { InterestInput } from '../contract.ts'
import { type InterestForGuest, showToGuest } from './follow-interest.ts'
import { withOwn } from './with-own.ts'

/**
 * What a member began as a guest, as they saw it then.
 * @throws `interest.no-such-interest` for another's
 */
export function getOwnInterest(scope: Scope, input: InterestInput): Promise<InterestForGuest> {
  return withOwn(scope, input, (own) => showToGuest(scope, own))
}
