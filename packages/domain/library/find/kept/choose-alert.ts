import { type Scope, withConsortiaOpen } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ChooseAlertInput, KeptSearchInput } from '../../contract.ts'

/**
 * Chooses whether one is written to about a search; what came out meanwhile is not made good.
 * @throws `library-find.no-such-search`
 */
export async function chooseAlert(scope: Scope, input: ChooseAlertInput): Promise<void> {
  const { tx, tenantId, now } = scope
  const { search: id, byMail } = input
  const { count } = await tx.librarySearch.updateMany({
    where: { tenantId, id },
    data: { byMail, ...(byMail && { toldTo: now }) },
  })
  if (count === 0) throw new DomainError('not-found', 'library-find.no-such-search')
}

/** Stops the letters from the link in one of them, without an account. @throws `library-find.no-such-search` */
export function stopAlert(scope: Scope, { search }: KeptSearchInput): Promise<void> {
  return withConsortiaOpen(scope, () => chooseAlert(scope, { search, byMail: false }))
}
