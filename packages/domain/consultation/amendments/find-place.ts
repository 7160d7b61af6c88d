import type { Scope } from '@voortent/database'
import type { AmendmentInput } from '../contract.ts'
import { amendmentPath } from './amendment-path.ts'
import { lockAmendment } from './require-amendment.ts'

/** Where an amendment is read, for who knows its id only. @throws `consultation.no-such-amendment` */
export async function findPlace(
  scope: Scope,
  { amendment }: AmendmentInput,
): Promise<{ path: string }> {
  return { path: amendmentPath(await lockAmendment(scope, amendment)) }
}
