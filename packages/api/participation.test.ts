import { type Scope, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import {
  createConsultation,
  getParticipation,
  inviteOrganisations,
  openConsultation,
  saveDraft,
  submitPosition,
} from '@voortent/domain/consultation'
import { castVote, openBallot, prepareBallot } from '@voortent/domain/decisions'
import { anchorsOfQuote, openThread } from '@voortent/domain/documents'
import { addGoal } from '@voortent/domain/goals'
import { addGoalInput } from '@voortent/domain/goals/contract'
import { grantMandate } from '@voortent/domain/partners'
import { dayOf } from '@voortent/kernel'
import { beforeAll, expect, test } from 'vitest'
import { tellWhoWrote } from './tell-who-wrote.ts'
import { standingOnDocument } from './text-rights.ts'

let database: TestDatabase
let coordinator: TestMember
let union: TestMember
let school: TestMember
let company: TestMember
let town: TestMember
let agenda: string
let document: string
let speerpunt: string
let consultation: string

const as = <Result>(who: TestMember, work: (scope: Scope) => Promise<Result>) =>
  withTenant(database, who, work)
const organisationOf = ({ actor }: TestMember) => actor.actingForId ?? ''

beforeAll(async () => {
  database = await createTestDatabase()
  const tenant = await foundTenant(database, 'hier')
  const join = (name: string, organisation: string, geleding: string) =>
    joinPerson(database, tenant, {
      email: `${name}@hier.example`,
      roles: ['lid'],
      organisation,
      geleding,
    })
  coordinator = await joinPerson(database, tenant, { email: 'c@x.example', roles: ['coordinator'] })
  union = await join('vakbond', 'Vakbond', 'werkenden')
  school = await join('school', 'School', 'onderwijs')
  company = await join('bedrijf', 'Bedrijf', 'bedrijven')
  town = await join('gemeente', 'Gemeente', 'overheid')
  await as(coordinator, layOut)
})

async function layOut(scope: Scope): Promise<void> {
  const facts = { title: 'Agenda', fromYear: 2027, untilYear: 2030, ambition: 'Samen.' }
  const text = { type: 'paragraph', content: [{ type: 'text', text: 'Wij leren.' }] }
  const made = await createAgenda(scope, facts, { type: 'doc', content: [text] })
  agenda = made.id
  document = made.documentId
  speerpunt = (await addSpeerpunt(scope, { agenda, title: 'Techniek' })).id
  const today = dayOf(scope.now)
  const prepared = await createConsultation(scope, {
    agenda,
    title: 'Ronde',
    intro: '',
    opensOn: today,
    closesOn: today,
    supportersNeeded: 0,
    parts: [document],
  })
  consultation = prepared.id
}

/** Which kinds of act each geleding was seen to do. */
async function done(): Promise<Record<string, string[]>> {
  const { shares } = await as(coordinator, (scope) => getParticipation(scope, { id: consultation }))
  const kinds = ['drafted', 'commented', 'consulted', 'decided'] as const
  return Object.fromEntries(
    shares
      .filter((share) => share.partners > 0)
      .map((share) => [share.geleding, kinds.filter((kind) => share[kind] > 0)]),
  )
}

test('who did nothing takes no part', async () => {
  expect(await done()).toEqual({ bedrijven: [], werkenden: [], onderwijs: [], overheid: [] })
})

test('writing in the text, and in the text of a goal, is drafting', async () => {
  const goal = await as(coordinator, (scope) =>
    addGoal(
      scope,
      addGoalInput.parse({
        speerpunt,
        title: 'Meer plekken',
        indicator: 'Plekken',
        unit: 'plekken',
        direction: 'rising',
        source: '',
        baselineValue: null,
        baselineOn: null,
        rhythm: 'year',
        organisation: null,
        targets: {},
      }),
    ),
  )
  await as(coordinator, (scope) => tellWhoWrote(scope, document, [union.actor.personId ?? '']))
  await as(coordinator, (scope) =>
    tellWhoWrote(scope, goal.documentId, [company.actor.personId ?? '']),
  )
  expect(await done()).toMatchObject({ werkenden: ['drafted'], bedrijven: ['drafted'] })
})

test('saying something about a passage is commenting', async () => {
  await as(school, async (scope) => {
    const anchors = await anchorsOfQuote(scope, document, 'Wij leren.')
    const text = await standingOnDocument(scope, document)
    await openThread(scope, { document, ...anchors, body: 'Wie zijn wij?' }, text)
  })
  expect(await done()).toMatchObject({ onderwijs: ['commented'] })
})

test('a position is consulting; a draft of one is not', async () => {
  const organisations = [union, school, company, town].map(organisationOf)
  await as(coordinator, (scope) => inviteOrganisations(scope, { consultation, organisations }))
  await as(coordinator, (scope) => openConsultation(scope, { id: consultation }))
  const field = { field: 'overall' as const, revision: 0, stance: 'steun' as const, words: '' }
  await as(town, (scope) => saveDraft(scope, { consultation, fields: [field] }))
  expect(await done()).toMatchObject({ overheid: [] })
  const revisions = { overall: 1 }
  await as(town, (scope) =>
    submitPosition(scope, { consultation, revisions, withAmendments: false }),
  )
  expect(await done()).toMatchObject({ overheid: ['consulted'] })
})

test('a vote on the agenda is deciding; one on something else is not', async () => {
  await as(coordinator, async (scope) => {
    const { id: representation } = await scope.tx.representation.findFirstOrThrow({
      where: { membershipId: union.actor.membershipId ?? '' },
      select: { id: true },
    })
    const covers = { covers: 'Alles', startsOn: dayOf(scope.now), endsOn: null, substitute: null }
    await grantMandate(scope, { representation, ...covers })
  })
  const vote = async (about: { subjectType: string; subjectId: string } | null) => {
    const ballot = await as(coordinator, async (scope) => {
      const { id } = await prepareBallot(scope, {
        ...about,
        title: 'Doen?',
        question: 'Doen we dit?',
        decision: 'meerderheid',
        closesAt: new Date(Date.now() + 86_400_000),
      })
      await openBallot(scope, { ballot: id })
      return id
    })
    const choice = { choice: 'voor' as const, reason: '', reservation: null }
    await as(union, (scope) =>
      castVote(scope, { ballot, organisation: organisationOf(union), ...choice }),
    )
  }
  await vote(null)
  expect(await done()).toMatchObject({ werkenden: ['drafted'] })
  await vote({ subjectType: 'agenda', subjectId: agenda })
  expect(await done()).toEqual({
    bedrijven: ['drafted'],
    werkenden: ['drafted', 'decided'],
    onderwijs: ['commented'],
    overheid: ['consulted'],
  })
})
