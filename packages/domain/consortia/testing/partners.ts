import { type Scope, withTenant } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import { commit } from '../commit.ts'
import type { Commitment } from '../contract.ts'
import { as, type Region } from './region.ts'

/** The organisation that somebody speaks for. */
export const officeOf = ({ actor }: TestMember): string => actor.actingForId ?? ''

/** Lets an organisation into a consortium, as far as it goes. */
export async function letIn(
  region: Region,
  consortium: string,
  who: TestMember,
  commitment: Commitment = 'actief',
): Promise<void> {
  const organisation = officeOf(who)
  await as(region, region.leader, (scope) =>
    commit(scope, { consortium, organisation, commitment: 'in-gesprek' }),
  )
  if (commitment === 'in-gesprek') return
  await as(region, who, (scope) => commit(scope, { consortium, organisation, commitment }))
}

/** Gives who speaks for an organisation a mandate from today on. */
export function mandate(region: Region, who: TestMember): Promise<void> {
  return as(region, who, async ({ tx, tenantId, actor, now }) => {
    const { id: representationId } = await tx.representation.findFirstOrThrow({
      where: { tenantId, membershipId: actor.membershipId ?? '' },
      select: { id: true },
    })
    const granted = { grantedAt: now, grantedBy: actor.personId ?? '' }
    const startsOn = dateOf(dayOf(now))
    await tx.mandate.createMany({
      data: { tenantId, id: newId(), representationId, covers: 'Alles', startsOn, ...granted },
    })
  })
}

/** Works as the worker does, with consortia open, on a day. */
export function onDay<Result>(
  { database, leader: { tenantId } }: Region,
  day: string,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  const actor = { personId: null, membershipId: null, roles: [], actingForId: null }
  const clock = () => new Date(`${day}T04:00:00Z`)
  return withTenant(database, { tenantId, actor }, work, { clock, consortia: 'open' })
}

/** The open tasks of who speaks for an organisation, by what is asked. */
export function askedOf(region: Region, who: TestMember): Promise<string[]> {
  return as(region, who, async ({ tx, tenantId }) => {
    const tasks = await tx.task.findMany({
      where: { tenantId, doneAt: null, representation: { organisationId: officeOf(who) } },
      orderBy: { kind: 'asc' },
      select: { kind: true },
    })
    return tasks.map(({ kind }) => kind)
  })
}
