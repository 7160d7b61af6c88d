import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { SignAgreementInput } from '../contract.ts'
import { requireInsider } from '../require-insider.ts'
import { findMandate } from './find-mandate.ts'
import { keepSignature } from './keep-signature.ts'

/**
 * Signs the last edition for one's own organisation, with a mandate in force, under exactly the hash
 * that was read.
 * @throws `consortia.no-mandate`, `consortia.no-such-agreement`, and what `signingFault` refuses
 */
export async function signAgreement(scope: Scope, input: SignAgreementInput): Promise<void> {
  const { tx, actor, now } = scope
  const consortium = await requireInsider(scope, input.consortium, { lock: true })
  const { voice } = consortium
  const mandate = await findMandate(scope, voice)
  if (!mandate || !voice) throw new DomainError('forbidden', 'consortia.no-mandate')
  const { displayName } = await tx.person.findUniqueOrThrow({
    where: { id: actor.personId ?? '' },
    select: { displayName: true },
  })
  await keepSignature(scope, consortium, {
    edition: input.edition,
    hash: input.hash,
    organisation: voice,
    way: 'mandate',
    mandate,
    by: displayName,
    on: dayOf(now),
  })
}
