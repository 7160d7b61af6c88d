import { type Actor, type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { createDocument } from '@voortent/domain/documents'
import { addRepresentation, grantMandate } from '@voortent/domain/partners'
import { dayOf, newId } from '@voortent/kernel'
import type { CastVoteInput, PrepareBallotInput } from '../contract.ts'
import { castVote, openBallot, prepareBallot } from '../index.ts'

/** Four organisations of three geledingen, each with a holder; the school has a substitute too. */
export type Council = {
  database: TestDatabase
  coordinator: TestMember
  gemeente: TestMember
  vakbond: TestMember
  school: TestMember
  schoolToo: TestMember
  mkb: TestMember
  as: <Result>(
    who: TestMember,
    work: (scope: Scope) => Promise<Result>,
    at?: Date,
  ) => Promise<Result>
  idOf: (who: TestMember) => string
  /** Lets a member speak for the organisation of another as well. */
  speakToo: (who: TestMember, organisationOf: TestMember) => Promise<string>
  /** A text that says something, to bind. */
  layOutText: (words: string) => Promise<string>
  prepare: (about?: Partial<PrepareBallotInput>) => Promise<string>
  prepareAndOpen: (about?: Partial<PrepareBallotInput>) => Promise<string>
  /** Casts the ballot of the organisation somebody acts for, unless another is named. */
  vote: (
    who: TestMember,
    ballot: string,
    choice: CastVoteInput['choice'],
    more?: Partial<CastVoteInput>,
    at?: Date,
  ) => ReturnType<typeof castVote>
}

/** The day so many days from today. */
export function inDays(days: number): string {
  return dayOf(inTime(days))
}

/** The moment so many days from now. */
export function inTime(days: number): Date {
  return new Date(Date.now() + days * 86_400_000)
}

/** Founds it, in a database of its own or beside another. */
export async function foundCouncil(slug: string, beside?: TestDatabase): Promise<Council> {
  const database = beside ?? (await createTestDatabase())
  const tenantId = await foundTenant(database, slug)
  const join = (name: string, roles: string[], organisation?: string, geleding?: string) =>
    joinPerson(database, tenantId, {
      email: `${name}@${slug}.example`,
      roles,
      ...(organisation && { organisation: `${organisation} ${slug}` }),
      ...(geleding && { geleding }),
    })
  const as: Council['as'] = (who, work, at) =>
    withTenant(database, who, work, at ? { clock: () => at } : {})
  const coordinator = await join('coordinator', ['coordinator'])
  const gemeente = await join('gemeente', ['lid'], 'Gemeente', 'overheid')
  const vakbond = await join('vakbond', ['lid'], 'Vakbond', 'werkenden')
  const school = await join('school', ['lid'], 'School', 'onderwijs')
  const mkb = await join('mkb', ['mkb-partner'], 'Werkplaats', 'bedrijven')
  const second = await join('school-too', ['lid'])
  const idOf = (who: TestMember) => who.actor.actingForId ?? ''
  const speakToo: Council['speakToo'] = async (who, other) => {
    const { representation } = await as(coordinator, (scope) =>
      addRepresentation(scope, {
        organisation: idOf(other),
        membership: who.actor.membershipId ?? '',
        function: 'Adviseur',
        startsOn: inDays(0),
        endsOn: null,
      }),
    )
    return representation
  }
  const substitute = await speakToo(second, school)
  for (const holder of [gemeente, vakbond, school, mkb]) {
    await as(coordinator, async (scope) => {
      const { id } = await scope.tx.representation.findFirstOrThrow({
        where: { membershipId: holder.actor.membershipId ?? '' },
        select: { id: true },
      })
      await grantMandate(scope, {
        representation: id,
        covers: 'Alle besluiten',
        startsOn: inDays(0),
        endsOn: null,
        substitute: holder === school ? substitute : null,
      })
    })
  }
  const schoolToo = actingFor(second, idOf(school))
  const prepare: Council['prepare'] = async (about = {}) => {
    const input = {
      title: 'Agenda vaststellen',
      question: 'Stellen wij de agenda vast?',
      decision: 'meerderheid' as const,
      closesAt: inTime(10),
      ...about,
    }
    return (await as(coordinator, (scope) => prepareBallot(scope, input))).id
  }
  return {
    database,
    coordinator,
    gemeente,
    vakbond,
    school,
    schoolToo,
    mkb,
    as,
    idOf,
    speakToo,
    layOutText: (words) =>
      as(coordinator, (scope) =>
        createDocument(
          scope,
          { subjectType: 'speerpunt', subjectId: newId() },
          {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
          },
        ),
      ),
    prepare,
    prepareAndOpen: async (about) => {
      const ballot = await prepare(about)
      await as(coordinator, (scope) => openBallot(scope, { ballot }))
      return ballot
    },
    vote: (who, ballot, choice, more, at) =>
      as(
        who,
        (scope) =>
          castVote(scope, {
            ballot,
            organisation: idOf(who),
            choice,
            reason: '',
            reservation: null,
            ...more,
          }),
        at,
      ),
  }
}

/** The same member, on behalf of another organisation. */
export function actingFor(who: TestMember, organisation: string): TestMember {
  const actingForId = organisation as Actor['actingForId']
  return { ...who, actor: { ...who.actor, actingForId } }
}
