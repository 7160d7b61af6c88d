import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { dayOf } from '@voortent/kernel'
import { addRepresentation } from '../add-representation.ts'

/** A region to test in, with a coordinator and a way to do things as somebody. */
export type Region = {
  database: TestDatabase
  coordinator: TestMember
  join: (name: string, roles: string[], organisation?: string) => Promise<TestMember>
  as: <Result>(
    who: TestMember,
    work: (scope: Scope) => Promise<Result>,
    at?: string,
  ) => Promise<Result>
  /** The running representation a member began with. */
  voiceOf: (who: TestMember) => Promise<string>
  /** Lets a member speak for the organisation of another from today on. */
  speakToo: (who: TestMember, organisationOf: TestMember) => Promise<string>
}

/** Day before or after today, such as `inDays(-1)`. */
export function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 86_400_000))
}

/** Founds it, in a database of its own or beside another region. */
export async function foundRegion(slug: string, beside?: TestDatabase): Promise<Region> {
  const database = beside ?? (await createTestDatabase())
  const tenantId = await foundTenant(database, slug)
  const region: Omit<Region, 'coordinator'> = {
    database,
    join: (name, roles, organisation) =>
      joinPerson(database, tenantId, {
        email: `${name}@${slug}.example`,
        roles,
        ...(organisation && { organisation }),
      }),
    as: (who, work, at) =>
      withTenant(database, who, work, at ? { clock: () => new Date(`${at}T12:00:00Z`) } : {}),
    voiceOf: (who) =>
      withTenant(database, who, async ({ tx, actor }) => {
        const { id } = await tx.representation.findFirstOrThrow({
          where: { membershipId: actor.membershipId ?? '', endedAt: null },
        })
        return id
      }),
    speakToo: async (who, other) => {
      const { representation } = await region.as(coordinator, (scope) =>
        addRepresentation(scope, {
          organisation: other.actor.actingForId ?? '',
          membership: who.actor.membershipId ?? '',
          function: 'Adviseur',
          startsOn: inDays(0),
          endsOn: null,
        }),
      )
      return representation
    },
  }
  const coordinator = await region.join('coordinator', ['coordinator'])
  return { ...region, coordinator }
}
