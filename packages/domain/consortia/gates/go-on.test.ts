import { withTenant } from '@voortent/database'
import type { TestMember } from '@voortent/database/testing'
import { castVote, closeBallot, getBallot } from '@voortent/domain/decisions'
import { listMyTasks } from '@voortent/domain/tenancy'
import { beforeAll, expect, test } from 'vitest'
import { commit } from '../commit.ts'
import { as, consortiumIn, recordedOf } from '../testing/region.ts'
import { addCriterion } from './add-criterion.ts'
import { beginGate } from './begin-gate.ts'
import { closeGate, withdrawGate } from './close-gate.ts'
import { decideGate } from './decide-gate.ts'
import { followGate } from './follow-gate.ts'
import { getSteps } from './get-steps.ts'
import { judgeCriterion } from './judge-criterion.ts'
import { listStandards } from './list-standards.ts'
import { listUnfollowedGates } from './list-unfollowed-gates.ts'
import { putGate } from './put-gate.ts'
import { sayChanges } from './say-changes.ts'
import { setStandard } from './set-standard.ts'
import { type Circle, foundCircle, inDays, withPartners } from './testing/partners.ts'

let region: Circle
beforeAll(async () => {
  region = await foundCircle()
})

const steps = (consortium: string, who: TestMember = region.leader) =>
  as(region, who, (scope) => getSteps(scope, { consortium }))

const begin = (consortium: string, who: TestMember = region.leader) =>
  as(region, who, (scope) => beginGate(scope, { consortium, to: 'verkenning', plannedOn: null }))

async function judgeAll(consortium: string, state: 'met' | 'not-met' = 'met') {
  const { gate } = await steps(consortium)
  for (const { id: criterion } of gate?.criteria ?? [])
    await as(region, region.company, (scope) =>
      judgeCriterion(scope, { consortium, criterion, state, remark: 'Nagegaan.' }),
    )
}

const put = (consortium: string, gate: string, who = region.leader) =>
  as(region, who, (scope) =>
    putGate(scope, { consortium, gate, rule: 'consent', closesAt: inDays(7) }),
  )

const vote = (who: TestMember, ballot: string, choice: 'voor' | 'bezwaar' | 'onthouding') =>
  as(region, who, (scope) =>
    castVote(scope, {
      ballot,
      organisation: who.actor.actingForId ?? '',
      choice,
      reason: choice === 'bezwaar' ? 'Te vroeg.' : '',
      reservation: null,
    }),
  )

const code = (expected: string) => ({ code: expected })

test('three partners judge the criteria, say yes by consent, and the phase moves by itself', async () => {
  const { leader, company, union, observer, coordinator } = region
  const consortium = await withPartners(region)
  await expect(begin(consortium, company)).rejects.toMatchObject(code('consortia.leaders-only'))
  const { id: gate } = await begin(consortium)
  await expect(begin(consortium)).rejects.toMatchObject(code('consortia.gate-begun'))
  await expect(put(consortium, gate)).rejects.toMatchObject(code('consortia.criteria-open'))
  await judgeAll(consortium)
  const { ballot } = await put(consortium, gate)
  const seen = await as(region, union, (scope) => getBallot(scope, { ballot }))
  expect(seen.voters.map(({ name }) => name).sort()).toEqual([
    'Fieldlab',
    'Niemandsland',
    'Vakbond',
  ])
  for (const who of [observer, coordinator])
    await expect(as(region, who, (scope) => getBallot(scope, { ballot }))).rejects.toMatchObject(
      code('decisions.no-such-ballot'),
    )
  const { items } = await as(region, company, (scope) => listMyTasks(scope, { page: 1 }))
  expect(items.map(({ kind }) => kind)).toContain('cast-vote')
  const late = as(region, leader, (scope) =>
    addCriterion(scope, { consortium, gate, text: 'Nog een' }),
  )
  await expect(late).rejects.toMatchObject(code('consortia.gate-is-voted-on'))
  await vote(leader, ballot, 'voor')
  await vote(company, ballot, 'voor')
  const close = () => as(region, leader, (scope) => closeGate(scope, { consortium, gate }))
  await expect(close()).rejects.toMatchObject(code('decisions.not-everybody-voted'))
  await vote(union, ballot, 'onthouding')
  expect(await close()).toEqual({ done: 'go' })
  expect(await as(region, leader, (scope) => followGate(scope, ballot))).toBeNull()
  const after = await steps(consortium, union)
  expect(after).toMatchObject({ phase: 'verkenning', gate: null, refused: null })
  expect(after.steps).toMatchObject([{ kind: 'go', from: 'vraagstuk', to: 'verkenning', ballot }])
  expect(await recordedOf(region, consortium)).toContain('consortium.phase-moved')
})

test('an outcome that the clock brought is followed by the worker; an objection is a no-go', async () => {
  const { leader, company, coordinator, broker, database } = region
  const consortium = await withPartners(region)
  const { id: gate } = await begin(consortium)
  await as(region, leader, (scope) =>
    addCriterion(scope, { consortium, gate, text: 'Er is koffie' }),
  )
  await judgeAll(consortium, 'not-met')
  const { ballot } = await put(consortium, gate)
  await vote(leader, ballot, 'voor')
  await vote(company, ballot, 'bezwaar')
  await vote(region.union, ballot, 'voor')
  const refused = as(region, broker, (scope) => closeBallot(scope, { ballot }))
  await expect(refused).rejects.toMatchObject(code('decisions.no-such-ballot'))
  const open = { consortia: 'open' } as const
  await withTenant(database, coordinator, (scope) => closeBallot(scope, { ballot }), open)
  const [due] = await withTenant(database, coordinator, listUnfollowedGates, open)
  expect(due).toBe(ballot)
  const follow = () => withTenant(database, coordinator, (scope) => followGate(scope, ballot), open)
  expect(await follow()).toBe('no-go')
  expect(await follow()).toBeNull()
  const after = await steps(consortium)
  expect(after.steps).toMatchObject([{ kind: 'no-go', from: 'vraagstuk', to: 'verkenning' }])
  expect(after).toMatchObject({
    phase: 'vraagstuk',
    gate: null,
    refused: { id: gate, changes: '' },
  })
  await as(region, leader, (scope) =>
    sayChanges(scope, { consortium, gate, changes: 'Eerst koffie.' }),
  )
  expect((await steps(consortium)).refused?.changes).toBe('Eerst koffie.')
  await begin(consortium)
  const again = await steps(consortium)
  expect(again.refused?.changes).toBe('Eerst koffie.')
  expect(again.gate?.criteria.at(-1)).toMatchObject({
    text: 'Er is koffie',
    own: true,
    state: 'not-met',
  })
})

test('without a quorum the gate stays open and can be put again; a withdrawn vote too', async () => {
  const { leader, database, coordinator } = region
  const consortium = await withPartners(region)
  const { id: gate } = await begin(consortium)
  await judgeAll(consortium)
  const { ballot } = await put(consortium, gate)
  const later = { consortia: 'open', clock: () => inDays(8) } as const
  await withTenant(database, coordinator, (scope) => closeBallot(scope, { ballot }), later)
  const done = await withTenant(database, coordinator, (scope) => followGate(scope, ballot), later)
  expect(done).toBe('no-quorum')
  expect((await steps(consortium)).gate).toMatchObject({ id: gate, ballot: null })
  const second = await put(consortium, gate)
  await as(region, leader, (scope) => withdrawGate(scope, { consortium, gate, reason: 'Vergist.' }))
  expect((await steps(consortium)).gate?.ballot).toBeNull()
  expect(second.ballot).not.toBe(ballot)
})

test('the lead of a small consortium decides alone at first, with a reason', async () => {
  const { leader } = region
  const consortium = await consortiumIn(region)
  const { id: gate } = await begin(consortium)
  const decide = (outcome: 'go' | 'no-go') =>
    as(region, leader, (scope) =>
      decideGate(scope, { consortium, gate, outcome, reason: 'Klein.' }),
    )
  await expect(decide('go')).rejects.toMatchObject(code('consortia.criteria-open'))
  const { gate: found } = await steps(consortium)
  for (const { id: criterion } of found?.criteria ?? [])
    await as(region, leader, (scope) =>
      judgeCriterion(scope, { consortium, criterion, state: 'not-applicable', remark: '' }),
    )
  await decide('go')
  expect((await steps(consortium)).steps).toMatchObject([{ kind: 'go', reason: 'Klein.' }])
  await as(region, leader, (scope) =>
    beginGate(scope, { consortium, to: 'voorstel', plannedOn: null }),
  )
  expect((await steps(consortium)).may.decideAlone).toBe(true)
})

test('who is interested only does not judge, nor sees the gate', async () => {
  const { union, leader } = region
  const consortium = await consortiumIn(region)
  await begin(consortium)
  const organisation = union.actor.actingForId ?? ''
  const say = (who: TestMember, commitment: 'geinteresseerd' | 'in-gesprek') =>
    as(region, who, (scope) => commit(scope, { consortium, organisation, commitment }))
  await say(union, 'geinteresseerd')
  await expect(steps(consortium, union)).rejects.toMatchObject(code('consortia.partners-only'))
  await say(leader, 'in-gesprek')
  const { gate } = await steps(consortium, union)
  const criterion = gate?.criteria[0]?.id ?? ''
  const judge = as(region, union, (scope) =>
    judgeCriterion(scope, { consortium, criterion, state: 'met', remark: '' }),
  )
  await expect(judge).rejects.toMatchObject(code('consortia.committed-only'))
  expect((await steps(consortium, leader)).voters).toEqual([{ name: 'Fieldlab', votes: true }])
})

test('the coordinator adjusts what is asked at a gate; gates that were begun keep theirs', async () => {
  const { coordinator, leader } = region
  const before = await consortiumIn(region)
  await begin(before)
  const set = (who: TestMember, criteria: string[]) =>
    as(region, who, (scope) => setStandard(scope, { from: 'vraagstuk', criteria }))
  await expect(set(leader, ['Iets'])).rejects.toMatchObject(code('tenancy.coordinators-only'))
  await set(coordinator, ['Er is een mkb-bedrijf bij'])
  const after = await consortiumIn(region)
  await begin(after)
  expect((await steps(after)).gate?.criteria.map(({ text }) => text)).toEqual([
    'Er is een mkb-bedrijf bij',
  ])
  expect((await steps(before)).gate?.criteria).toHaveLength(4)
  await set(coordinator, [])
  const last = await consortiumIn(region)
  await begin(last)
  expect((await steps(last)).gate?.criteria).toHaveLength(4)
})

test('what the field asks is written in the language of who begins', async () => {
  const { leader, coordinator } = region
  const begunIn = async (locale: string) => {
    const consortium = await consortiumIn(region)
    const begun = { consortium, to: 'verkenning' as const, plannedOn: null }
    await as(region, leader, (scope) => beginGate(scope, begun, locale))
    return (await steps(consortium)).gate?.criteria.map(({ text }) => text) ?? []
  }
  const [dutch, english, other] = [await begunIn('nl'), await begunIn('en'), await begunIn('fr')]
  expect(english).toContain('At least two organisations want to explore it together')
  expect(dutch).toContain('Minstens twee organisaties willen het samen verkennen')
  expect(other).toEqual(dutch)
  const standards = (locale: string) =>
    as(region, coordinator, (scope) => listStandards(scope, locale))
  const sizes = async (locale: string) =>
    (await standards(locale)).map(({ from, criteria }) => [from, criteria.length])
  expect(await sizes('en')).toEqual(await sizes('nl'))
  const texts = (await standards('en')).flatMap(({ criteria }) => criteria)
  expect(texts.filter((text) => /\b(het|een|zijn)\b/.test(text))).toEqual([])
})
