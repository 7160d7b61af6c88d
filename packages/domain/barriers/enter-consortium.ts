import type { Scope } from '@voortent/database'
import { requireInsider } from '@voortent/domain/consortia'
import { DomainError } from '@voortent/kernel'

export type Entered = { id: string; title: string; mayLead: boolean; mayWork: boolean }

/** The consortium whose barriers they are, for who is inside. @throws `consortia.partners-only` */
export async function enterConsortium(scope: Scope, consortium: string): Promise<Entered> {
  const { id, title, phase, leadsIt } = await requireInsider(scope, consortium)
  const observes = scope.actor.roles.every((role) => role === 'toehoorder')
  return { id, title, mayLead: leadsIt && !observes, mayWork: !observes && phase !== 'gestopt' }
}

/** The same for who takes part. @throws `barriers.members-only` */
export async function enterToNote(scope: Scope, consortium: string): Promise<Entered> {
  const entered = await enterConsortium(scope, consortium)
  if (!entered.mayWork) throw new DomainError('forbidden', 'barriers.members-only')
  return entered
}

/** The same for who leads: what leaves the consortium is theirs to say. @throws `barriers.leaders-only` */
export async function enterToShare(scope: Scope, consortium: string): Promise<Entered> {
  const entered = await enterConsortium(scope, consortium)
  if (!entered.mayLead) throw new DomainError('forbidden', 'barriers.leaders-only')
  return entered
}
