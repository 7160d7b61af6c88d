import { type Scope, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { beginConsortium } from '@voortent/domain/consortia'
import { stampForm } from '@voortent/domain/guests'
import { expressInterestInput } from '../contract.ts'
import { expressInterest } from '../door/express-interest.ts'
import { openConsortium } from '../opening/open-consortium.ts'

/** A region with a consortium that is open for companies. */
export type OpenRegion = {
  database: TestDatabase
  coordinator: TestMember
  broker: TestMember
  /** Speaks for the organisation that leads. */
  leader: TestMember
  association: TestMember
  competitor: TestMember
  visitor: TestMember
  consortium: string
}

export const secret = 'only-for-this-test'
export const told = {
  about: 'Je leert een medewerker lassen op de werkvloer.',
  hours: 4,
  months: 6,
  yields: 'Een les die blijft.',
}
const nobody = { personId: null, membershipId: null, roles: [], actingForId: null }
export const day = 24 * 60 * 60 * 1000

export async function foundOpenRegion(): Promise<OpenRegion> {
  const database = await createTestDatabase()
  const tenantId = await foundTenant(database, 'hier')
  const join = (name: string, role: string, organisation: string, type = 'mkb') =>
    joinPerson(database, tenantId, {
      email: `${name}@x.example`,
      roles: [role],
      organisation,
      type,
    })
  const region = {
    database,
    coordinator: await join('c', 'coordinator', 'Gemeente Hier'),
    broker: await join('m', 'makelaar', 'Leerwerkloket'),
    leader: await join('t', 'lid', 'Fieldlab', 'grootbedrijf'),
    association: await join('a', 'lid', 'Metaal Samen', 'brancheorganisatie'),
    competitor: await join('k', 'mkb-partner', 'Concurrent'),
    visitor: { tenantId, actor: nobody },
    consortium: '',
  }
  region.consortium = await openAnother(region, 'Lassen met een leerling')
  return region
}

/** One more consortium of the leader, open for companies. */
export function openAnother(region: OpenRegion, title: string): Promise<string> {
  const { leader, broker } = region
  return as(region, leader, async (scope) => {
    const organisation = leader.actor.actingForId
    const { id: consortium } = await beginConsortium(scope, { title, question: '?', organisation })
    const caller = broker.actor.membershipId ?? ''
    await openConsortium(scope, { ...told, consortium, caller })
    return consortium
  })
}

/** Acts as a member, or as a guest to whom the consortium is open as far as their link goes. */
export function as<Result>(
  { database, visitor }: OpenRegion,
  who: TestMember,
  work: (scope: Scope) => Promise<Result>,
  after = 0,
): Promise<Result> {
  const clock = () => new Date(Date.now() + after)
  const consortia = who === visitor ? { consortia: 'open' as const } : {}
  return withTenant(database, who, work, { clock, ...consortia })
}

/** Somebody leaves their name at the door. */
export async function showInterest(region: OpenRegion, change: object = {}) {
  const { visitor, consortium } = region
  const stamp = await as(region, visitor, async (scope) => stampForm(scope, 'interest', secret))
  const fields = { name: 'Gé Korst', company: 'Bakkerij Korst', reach: 'ge@korst.example' }
  const input = expressInterestInput.parse({ consortium, stamp, ...fields, ...change })
  const visit = { secret, locale: 'nl' }
  const later = 5_000
  return as(region, visitor, (scope) => expressInterest(scope, input, visit), later)
}

/** The letters that an address was sent, the oldest first. */
export function lettersTo({ database }: OpenRegion, recipient: string) {
  return withDoor(database, 'mail', async (tx) => {
    const letters = await tx.letter.findMany({ where: { recipient }, orderBy: { id: 'asc' } })
    return letters.map(({ template, data }) => ({
      template,
      data: data as Record<string, string>,
    }))
  })
}
