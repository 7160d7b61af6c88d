import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import { activeOn } from '../tenancy/index.ts'
import { closeRepresentation } from './close-representation.ts'
import type { EndRepresentationInput } from './contract.ts'
import type { Heir } from './hand-over-tasks.ts'
import { type NameHandover, passOnNames } from './name-handover.ts'
import { requireManager } from './permissions.ts'
import { type HeldRepresentation, requireRunning } from './require-representation.ts'
import { stopActingFor } from './stop-acting-for.ts'
import { writeToSuccessor } from './write-letter.ts'

/**
 * Ends a representation from now; `endsOn` is its last day, today or earlier. Its mandates are
 * withdrawn, and its open tasks go to the successor, else to the choice of the organisation's other
 * representatives, else to the coordinators; what was asked inside a
 * consortium goes to one of them, else to who leads it. Nothing of the organisation is lost.
 * `handovers` pass on what stands on the name of the person. Throws `partners.end-in-future`, `partners.end-before-start` and `partners.no-such-successor`.
 */
export async function endRepresentation(
  scope: Scope,
  input: EndRepresentationInput,
  handovers: readonly NameHandover[] = [],
): Promise<{ tasks: number }> {
  const { actor, now } = scope
  requireManager(actor)
  const held = await requireRunning(scope, input.representation)
  if (input.endsOn > dayOf(now)) throw refusedEnd('partners.end-in-future')
  if (input.endsOn < held.startsOn) throw refusedEnd('partners.end-before-start')
  const heir = await chooseHeir(scope, held, input.successor)
  const { endsOn, successor } = input
  const { tasks, inside } = await closeRepresentation(scope, held, { endsOn, successor, heir })
  await stopActingFor(scope, held)
  await passOnNames(scope, handovers, {
    membership: held.membershipId,
    organisation: held.organisationId,
    heirs: held.organisationId,
    successor: successor && (await memberOf(scope, successor)),
  })
  if (input.successor) await writeToSuccessor(scope, held, input.successor, tasks + inside)
  return { tasks }
}

async function memberOf({ tx, tenantId }: Scope, representation: string): Promise<string> {
  const { membershipId } = await tx.representation.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: representation } },
    select: { membershipId: true },
  })
  return membershipId
}

function refusedEnd(code: string): DomainError {
  return new DomainError('invalid', code, { field: 'endsOn' })
}

async function chooseHeir(
  { tx, now }: Scope,
  held: HeldRepresentation,
  successor: string | null,
): Promise<Heir> {
  const others = await tx.representation.findMany({
    where: { ...activeOn(now), organisationId: held.organisationId, id: { not: held.id } },
    select: { id: true },
  })
  if (!successor) return others.length > 0 ? null : { role: 'coordinator' }
  if (others.some(({ id }) => id === successor)) return { representation: successor }
  throw new DomainError('invalid', 'partners.no-such-successor', { field: 'successor' })
}
