import { joinPerson, type TestMember } from '@voortent/database/testing'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { commit } from '../../commit.ts'
import type { Commitment } from '../../contract.ts'
import { as, consortiumIn, foundRegion, type Region } from '../../testing/region.ts'

/** A region in which the lead, a company and a union may decide for their organisations. */
export type Circle = Region & { coordinator: TestMember }

export const today = () => dayOf(new Date())

/** The moment so many days from now. */
export const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)

export async function foundCircle(): Promise<Circle> {
  const region = await foundRegion()
  const { database, leader, company, union } = region
  const coordinator = await joinPerson(database, leader.tenantId, {
    email: 'c@x.example',
    roles: ['coordinator'],
    organisation: 'Gemeente',
  })
  for (const holder of [leader, company, union]) {
    await as(region, coordinator, async (scope) => {
      const { id } = await scope.tx.representation.findFirstOrThrow({
        where: { membershipId: holder.actor.membershipId ?? '' },
        select: { id: true },
      })
      await grantMandate(scope, {
        representation: id,
        covers: 'Consortia',
        startsOn: today(),
        endsOn: null,
        substitute: null,
      })
    })
  }
  return { ...region, coordinator }
}

/** A consortium that the Fieldlab leads, with the company and the union committed. */
export async function withPartners(region: Region): Promise<string> {
  const consortium = await consortiumIn(region)
  for (const who of [region.company, region.union]) {
    const organisation = who.actor.actingForId ?? ''
    const say = (speaker: TestMember, commitment: Commitment) =>
      as(region, speaker, (scope) => commit(scope, { consortium, organisation, commitment }))
    await say(region.leader, 'in-gesprek')
    await say(who, 'toegezegd')
  }
  return consortium
}
