import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { WriteInput } from '../contract.ts'
import { type LockedInterest, lockInterest } from './lock-interest.ts'

/** A note for brokers alone. @throws `interest.keepers-only`, `interest.no-such-interest` */
export async function writeNote(scope: Scope, { interest, words }: WriteInput): Promise<void> {
  await addEntry(scope, await lockInterest(scope, interest), { kind: 'notitie', words })
}

/** Puts words of a broker in the thread. */
export async function addEntry(
  { tx, tenantId, actor, now }: Scope,
  { id: interestId, consortiumId }: LockedInterest,
  entry: { kind: 'bericht' | 'notitie'; words: string },
): Promise<void> {
  const place = { tenantId, id: newId(), interestId, consortiumId }
  await tx.interestEntry.create({
    data: { ...place, ...entry, membershipId: actor.membershipId, writtenAt: now },
    select: { id: true },
  })
  await tx.interest.updateMany({ where: { tenantId, id: interestId }, data: { changedAt: now } })
}
