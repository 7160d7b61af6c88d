import { type Scope, withConsortiaOpen } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ChooseDigestInput, StopDigestInput } from './contract.ts'
import { openDigest } from './open-digest.ts'

/** Chooses whether one is written to; what came out meanwhile is not made good. */
export async function chooseDigest(scope: Scope, { byMail }: ChooseDigestInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { membershipId } = actor
  if (!membershipId) throw new DomainError('forbidden', 'library-follow.members-only')
  await openDigest(scope, membershipId)
  await tx.libraryDigest.updateMany({
    where: { tenantId, membershipId },
    data: { byMail, ...(byMail && { toldTo: now }) },
  })
}

/** Stops the letters from the link in one of them, without an account. @throws `library-follow.no-such-digest` */
export async function stopDigest(scope: Scope, { digest: id }: StopDigestInput): Promise<void> {
  const { tx, tenantId } = scope
  const { count } = await withConsortiaOpen(scope, () =>
    tx.libraryDigest.updateMany({ where: { tenantId, id }, data: { byMail: false } }),
  )
  if (count === 0) throw new DomainError('not-found', 'library-follow.no-such-digest')
}
