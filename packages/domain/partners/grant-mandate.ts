import type { Scope } from '@voortent/database'
import { DomainError, dateOf, dayFrom, newId } from '@voortent/kernel'
import type { GrantMandateInput } from './contract.ts'
import { isWithin, overlaps, type Period } from './period.ts'
import { requireManager } from './permissions.ts'
import { requireRunning } from './require-representation.ts'
import { requireSubstitute } from './require-substitute.ts'
import { writeToHolder } from './write-letter.ts'

/**
 * Gives a representation the right to decide for its organisation, on what and from when until when
 * . Throws `partners.mandate-outlives` at the end of the period that crosses the
 * representation's, `partners.mandate-overlaps` for a second mandate of the organisation on the same
 * matter, and what `requireSubstitute` throws. Answers the mandate's id.
 */
export async function grantMandate(
  scope: Scope,
  input: GrantMandateInput,
): Promise<{ mandate: string }> {
  const { tx, tenantId, actor, now, record } = scope
  requireManager(actor)
  const held = await requireRunning(scope, input.representation)
  const period = { startsOn: input.startsOn, endsOn: input.endsOn ?? held.endsOn }
  const begins = { startsOn: period.startsOn, endsOn: period.startsOn }
  for (const [part, field] of [
    [begins, 'startsOn'],
    [period, 'endsOn'],
  ] as const) {
    if (!isWithin(part, held))
      throw new DomainError('invalid', 'partners.mandate-outlives', { field })
  }
  await refuseSecond(scope, held.organisationId, input.covers, period)
  if (input.substitute) await requireSubstitute(scope, held, input.substitute)
  const id = newId<'mandate'>()
  await tx.mandate.create({
    data: {
      tenantId,
      id,
      representationId: held.id,
      covers: input.covers,
      startsOn: dateOf(period.startsOn),
      endsOn: period.endsOn ? dateOf(period.endsOn) : null,
      substituteId: input.substitute,
      grantedAt: now,
      grantedBy: actor.personId ?? '',
    },
    select: { id: true },
  })
  await record({
    type: 'mandate.granted',
    subjectType: 'mandate',
    subjectId: id,
    payload: {
      organisation: held.organisationId,
      representation: held.id,
      covers: input.covers,
      substitute: input.substitute,
    },
  })
  await writeToHolder(scope, held, { id, covers: input.covers, ...period })
  return { mandate: id }
}

async function refuseSecond(
  { tx }: Scope,
  organisationId: string,
  covers: string,
  period: Period,
): Promise<void> {
  const same = await tx.mandate.findMany({
    where: {
      withdrawnAt: null,
      covers: { equals: covers, mode: 'insensitive' },
      representation: { organisationId },
    },
    select: { startsOn: true, endsOn: true },
  })
  const taken = same.some(({ startsOn, endsOn }) =>
    overlaps({ startsOn: dayFrom(startsOn), endsOn: endsOn && dayFrom(endsOn) }, period),
  )
  if (taken) throw new DomainError('conflict', 'partners.mandate-overlaps', { field: 'startsOn' })
}
