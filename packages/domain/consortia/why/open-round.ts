import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ConsortiumInput } from '../contract.ts'
import { requireLeader } from '../require-insider.ts'
import { askWhy } from './ask-why.ts'
import { lastRound } from './last-round.ts'

/**
 * Asks every partner now why it takes part, at the start or when much has changed.
 * @throws `consortia.leaders-only`, `consortia.stopped`, `consortia.round-still-open`
 */
export async function openRound(
  scope: Scope,
  input: ConsortiumInput,
): Promise<{ id: string; number: number }> {
  const consortium = await requireLeader(scope, input.consortium)
  if (consortium.phase === 'gestopt') throw new DomainError('conflict', 'consortia.stopped')
  const last = await lastRound(scope, consortium.id)
  if (last?.open) throw new DomainError('conflict', 'consortia.round-still-open')
  return askWhy(scope, consortium, last?.number ?? 0)
}
