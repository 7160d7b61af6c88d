import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { NotePaperInput } from '../contract.ts'
import { requireLeader } from '../require-insider.ts'
import { requireAgreement } from './find-agreement.ts'
import { keepSignature } from './keep-signature.ts'

/**
 * Notes that a party signed the last edition on paper: who, and on which day.
 * @throws `consortia.leaders-only`, `consortia.signed-in-future`, `consortia.signed-before-frozen`,
 * and what `signingFault` refuses
 */
export async function notePaper(scope: Scope, input: NotePaperInput): Promise<void> {
  const consortium = await requireLeader(scope, input.consortium)
  const { edition, organisation, by, on } = input
  const { editions } = await requireAgreement(scope, consortium.id)
  const frozen = editions.find(({ id }) => id === edition)
  if (on > dayOf(scope.now))
    throw new DomainError('invalid', 'consortia.signed-in-future', { field: 'on' })
  if (frozen && on < dayOf(frozen.frozenAt))
    throw new DomainError('invalid', 'consortia.signed-before-frozen', { field: 'on' })
  const hash = frozen?.hash ?? ''
  const signature = { edition, hash, organisation, mandate: null, by, on }
  await keepSignature(scope, consortium, { ...signature, way: 'paper' })
}
