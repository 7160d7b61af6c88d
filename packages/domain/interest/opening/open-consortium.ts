import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { OpenConsortiumInput } from '../contract.ts'
import { requireLeader } from '../require-leader.ts'

/**
 * Opens a consortium for companies, or changes what it tells them. The broker who calls hears who is
 * interested.
 * @throws `consortia.leaders-only`, `interest.consortium-stopped`, `interest.caller-missing`
 */
export async function openConsortium(scope: Scope, input: OpenConsortiumInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { consortium: consortiumId, caller, about, hours, months, yields } = input
  const { title, phase } = await requireLeader(scope, consortiumId)
  if (phase === 'gestopt') throw new DomainError('conflict', 'interest.consortium-stopped')
  const broker = await tx.membership.count({
    where: {
      tenantId,
      id: caller,
      endedAt: null,
      roles: { hasSome: ['makelaar', 'coordinator'] },
    },
  })
  if (broker === 0) throw new DomainError('invalid', 'interest.caller-missing', { field: 'caller' })
  const key = { tenantId, consortiumId }
  const before = await tx.consortiumOpening.findUnique({
    where: { tenantId_consortiumId: key },
    select: { closedAt: true },
  })
  const reopened = !before || before.closedAt ? { openedAt: now, closedAt: null } : {}
  const told = { about, hours, months, yields, callerId: caller, changedAt: now }
  const said = { ...told, changedBy: actor.personId }
  await tx.consortiumOpening.upsert({
    where: { tenantId_consortiumId: key },
    create: { ...key, ...said, id: newId(), openedAt: now },
    update: { ...said, ...reopened },
    select: { id: true },
  })
  await scope.record({
    type: 'consortium.opened-for-companies',
    subjectType: 'consortium',
    subjectId: consortiumId,
    payload: { title },
  })
}
