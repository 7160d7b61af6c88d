import type { Scope } from '@voortent/database'
import { requireLeader } from '@voortent/domain/consortia'
import type { OfConsortiumInput } from '../contract.ts'

/**
 * What a consortium tells companies, for who may write it, with the brokers who can call.
 * @throws `consortia.no-such-consortium`, `consortia.leaders-only`
 */
export async function getOpening(scope: Scope, { consortium: id }: OfConsortiumInput) {
  const { tx, tenantId } = scope
  const consortium = await requireLeader(scope, id)
  const opening = await tx.consortiumOpening.findUnique({
    where: { tenantId_consortiumId: { tenantId, consortiumId: id } },
    select: {
      about: true,
      hours: true,
      months: true,
      yields: true,
      callerId: true,
      openedAt: true,
      closedAt: true,
    },
  })
  const brokers = await tx.membership.findMany({
    where: { tenantId, endedAt: null, roles: { hasSome: ['makelaar', 'coordinator'] } },
    select: { id: true, person: { select: { displayName: true, function: true } } },
  })
  const callers = brokers
    .map(({ id: membership, person }) => ({ id: membership, name: person.displayName }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  return { consortium, opening, callers }
}
