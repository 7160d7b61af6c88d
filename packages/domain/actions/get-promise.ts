import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { PromiseInput } from './contract.ts'
import { listPromises, type PromiseInList } from './list-promises.ts'
import { canSpeak } from './permissions.ts'
import { voiceFor } from './voice-for.ts'

/** A promise, and whether who asks may say what became of it. @throws `actions.no-such-promise` */
export async function getPromise(
  scope: Scope,
  { promise: id }: PromiseInput,
): Promise<PromiseInList & { may: { answer: boolean } }> {
  const [promise] = await listPromises(scope, { promise: id })
  if (!promise) throw new DomainError('not-found', 'actions.no-such-promise')
  const speaks = (await voiceFor(scope, promise.organisation.id)) !== null
  const answer = canSpeak({ roles: scope.actor.roles, speaks }, promise.agenda.phase)
  return { ...promise, may: { answer } }
}
