import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { FollowInput } from './contract.ts'
import { openDigest } from './open-digest.ts'

const most = 100

/**
 * Follows a theme, somebody who writes or an organisation; what is new is told from now on.
 * @throws `library-follow.members-only`, `library-follow.no-such-organisation`, `library-follow.too-many`
 */
export async function follow(scope: Scope, { kind, value }: FollowInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { membershipId } = actor
  if (!membershipId) throw new DomainError('forbidden', 'library-follow.members-only')
  if (kind === 'organisation') {
    const known = await tx.partner.count({ where: { tenantId, organisationId: value } })
    if (known === 0) throw new DomainError('invalid', 'library-follow.no-such-organisation')
  }
  const followed = await tx.libraryFollow.count({ where: { tenantId, membershipId } })
  if (followed >= most) throw new DomainError('conflict', 'library-follow.too-many')
  await openDigest(scope, membershipId)
  await tx.libraryFollow.createMany({
    data: { tenantId, id: newId(), membershipId, kind, value, since: now },
    skipDuplicates: true,
  })
}

/** Follows it no longer. */
export async function unfollow(scope: Scope, { kind, value }: FollowInput): Promise<void> {
  const { tx, tenantId, actor } = scope
  if (!actor.membershipId) throw new DomainError('forbidden', 'library-follow.members-only')
  await tx.libraryFollow.deleteMany({
    where: { tenantId, membershipId: actor.membershipId, kind, value },
  })
}
