import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { WriteAsGuestInput } from '../contract.ts'
import { askCaller } from './ask-caller.ts'
import { interestOfLink } from './interest-of-link.ts'

/** More words than this no talk needs. */
const mostEntries = 200

/** A guest writes to the broker. @throws `guests.no-such-link`, `interest.thread-full` */
export async function writeAsGuest(
  scope: Scope,
  { token, words }: WriteAsGuestInput,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const own = await interestOfLink(scope, token)
  const { id: interestId, consortiumId } = own.interest
  if ((await tx.interestEntry.count({ where: { tenantId, interestId } })) >= mostEntries)
    throw new DomainError('too-many', 'interest.thread-full')
  await tx.interestEntry.create({
    data: {
      ...{ tenantId, id: newId(), interestId, consortiumId, words },
      kind: 'bericht',
      writtenAt: now,
    },
    select: { id: true },
  })
  await askCaller(scope, own)
}
