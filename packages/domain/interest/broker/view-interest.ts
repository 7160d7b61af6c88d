import type { Scope } from '@voortent/database'
import type { InterestInput } from '../contract.ts'
import type { InterestForGuest } from '../door/follow-interest.ts'
import { getOwnInterest } from '../door/get-own-interest.ts'
import { canHandle } from '../permissions.ts'
import { getInterest, type InterestInFull } from './get-interest.ts'

/** An interest as brokers see it, or as who began it does. @throws `interest.no-such-interest` */
export async function viewInterest(
  scope: Scope,
  input: InterestInput,
): Promise<{ broker: InterestInFull; own: null } | { broker: null; own: InterestForGuest }> {
  if (canHandle(scope.actor)) return { broker: await getInterest(scope, input), own: null }
  return { broker: null, own: await getOwnInterest(scope, input) }
}
