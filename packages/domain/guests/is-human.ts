import type { Scope } from '@voortent/database'
import { judgeStamp, stampOf } from '@voortent/domain/identity'
import { DomainError } from '@voortent/kernel'
import type { RobotFields } from './contract.ts'

/** What a form for guests carries to tell when it was shown. @param form its name, such as `interest` */
export function stampForm({ tenantId, now }: Scope, form: string, secret: string): string {
  return stampOf(secret, `${tenantId}/${form}`, now)
}

/**
 * Keeps robots out without a puzzle. @returns false for who filled in the unseen field, who hears
 * that all went well
 * @throws `guests.too-soon`, `guests.shown-too-long-ago`
 */
export function isHuman(
  { tenantId, now }: Scope,
  form: string,
  { website, stamp }: RobotFields,
  secret: string,
): boolean {
  if (website) return false
  const judged = judgeStamp(secret, `${tenantId}/${form}`, { stamp, now })
  if (judged === 'too-soon') throw new DomainError('conflict', 'guests.too-soon')
  if (judged !== 'fine') throw new DomainError('conflict', 'guests.shown-too-long-ago')
  return true
}
