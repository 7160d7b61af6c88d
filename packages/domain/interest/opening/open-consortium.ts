import type { Scope } from '@voortent/database'
import { requireLeader, seatPerson } from '@voortent/domain/consortia'
import { DomainError, newId } from '@voortent/kernel'
import type { OpenConsortiumInput } from '../contract.ts'

/**
 * Opens a consortium for companies, or changes what it tells them. The broker who calls guides it from
 * then on, and so sees who is interested.
 * @throws `consortia.leaders-only`, `interest.consortium-stopped`, `interest.consortium-hidden`,
 * `interest.caller-missing`
 */
export async function openConsortium(scope: Scope, input: OpenConsortiumInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { consortium: consortiumId, caller, about, hours, months, yields } = input
  const { title, phase, hidden } = await requireLeader(scope, consortiumId)
  if (phase === 'gestopt') throw new DomainError('conflict', 'interest.consortium-stopped')
  if (hidden) throw new DomainError('conflict', 'interest.consortium-hidden')
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
  await handToCaller(scope, { consortiumId, caller })
  await scope.record({
    type: 'consortium.opened-for-companies',
    subjectType: 'consortium',
    subjectId: consortiumId,
    payload: { title },
  })
}

/** Seats the broker who calls, and gives them the talks that run. */
async function handToCaller(
  scope: Scope,
  { consortiumId, caller }: { consortiumId: string; caller: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const seated = await tx.consortiumPerson.count({
    where: { tenantId, consortiumId, membershipId: caller, role: 'guide', until: null },
  })
  if (seated === 0) await seatPerson(scope, { consortiumId, role: 'guide', membershipId: caller })
  const running = await tx.interest.findMany({
    where: {
      tenantId,
      consortiumId,
      status: { notIn: ['doet-mee', 'niet'] },
      callerId: { not: caller },
    },
    select: { id: true },
  })
  if (running.length === 0) return
  const ids = running.map(({ id }) => id)
  await tx.interest.updateMany({ where: { tenantId, id: { in: ids } }, data: { callerId: caller } })
  await tx.task.updateMany({
    where: { tenantId, doneAt: null, path: { in: ids.map((id) => `interesse/${id}`) } },
    data: { membershipId: caller, role: null },
  })
}
