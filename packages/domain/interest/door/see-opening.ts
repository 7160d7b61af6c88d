import type { Scope } from '@voortent/database'
import { stampForm } from '@voortent/domain/guests'
import { DomainError } from '@voortent/kernel'
import type { SeeOpeningInput } from '../contract.ts'
import { termOf } from '../term-of.ts'
import { findOpening, type Opening } from './find-opening.ts'
import { findLink } from './see-door.ts'

/** The form's name for its stamp. */
export const form = 'interest'

/**
 * The public page of a consortium, or of the tenant as such, with what its form needs.
 * @param secret signs the stamp
 * @throws `interest.not-open`
 */
export async function seeOpening(
  scope: Scope,
  { consortium, via }: SeeOpeningInput,
  secret: string,
): Promise<{
  opening: Omit<Opening, 'callerId'> | null
  association: string | null
  term: number
  stamp: string
}> {
  const found = consortium ? await findOpening(scope, consortium) : null
  if (consortium && !found) throw new DomainError('not-found', 'interest.not-open')
  const { callerId: _, ...opening } = found ?? { callerId: null }
  return {
    opening: found && (opening as Omit<Opening, 'callerId'>),
    association: (await findLink(scope, via))?.association ?? null,
    term: await termOf(scope),
    stamp: stampForm(scope, form, secret),
  }
}
