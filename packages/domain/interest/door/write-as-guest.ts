import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { WriteAsGuestInput, WriteInput } from '../contract.ts'
import { askCaller } from './ask-caller.ts'
import type { OwnInterest } from './interest-of-link.ts'
import { withOwn } from './with-own.ts'

/** More words than this no talk needs. */
const mostEntries = 200

/** A guest, or the member they became, writes to the broker. @throws `interest.thread-full` */
export function writeAsGuest(scope: Scope, input: WriteAsGuestInput | WriteInput): Promise<void> {
  return withOwn(scope, input, (own) => write(scope, own, input.words))
}

async function write(scope: Scope, own: OwnInterest, words: string): Promise<void> {
  const { tx, tenantId, now } = scope
  const { id: interestId, consortiumId } = own.interest
  if ((await tx.interestEntry.count({ where: { tenantId, interestId } })) >= mostEntries)
    throw new DomainError('too-many', 'interest.thread-full')
  await tx.interestEntry.create({
    data: {
      tenantId,
      id: newId(),
      interestId,
      consortiumId,
      words,
      kind: 'bericht',
      writtenAt: now,
    },
    select: { id: true },
  })
  await askCaller(scope, own)
}
