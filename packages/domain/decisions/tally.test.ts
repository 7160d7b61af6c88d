import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReservationState, Vote, Voter } from './counts.ts'
import { type Choice, choicesUnder, decisionRules, type Rule, thresholdBases } from './rules.ts'
import { tally } from './tally.ts'

const geledingen = ['bedrijven', 'werkenden', 'onderwijs', 'overheid', 'intermediair']
const rank = { 'geen-quorum': 0, verworpen: 0, 'aangenomen-onder-voorbehoud': 1, aangenomen: 2 }

type Ballot = { rule: Rule; roster: Voter[]; votes: Vote[] }

/** Any ballot: a rule, a roster of up to twelve, up to three votes of each, reservations among them. */
const anyBallot: fc.Arbitrary<Ballot> = fc
  .record({
    decision: fc.constantFrom(...decisionRules),
    base: fc.constantFrom(...thresholdBases),
    quorum: fc.integer({ min: 0, max: 100 }),
    quorumPerGeleding: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
    reservations: fc.constantFrom('stands' as const, 'lapses' as const),
  })
  .chain((rule) =>
    fc
      .array(
        fc.record({
          geleding: fc.constantFrom(...geledingen),
          weight: fc.integer({ min: 1, max: 9 }),
          casts: fc.array(
            fc.record({
              choice: fc.constantFrom(...choicesUnder(rule.decision)),
              reservation: fc.constantFrom<ReservationState | null>(
                null,
                null,
                'open',
                'confirmed',
                'withdrawn',
                'lapsed',
              ),
            }),
            { maxLength: 3 },
          ),
        }),
        { minLength: 1, maxLength: 12 },
      )
      .map((voters) => ({
        rule,
        roster: voters.map(({ geleding, weight }, at) => ({
          organisation: `o${at}`,
          geleding,
          weight,
        })),
        votes: voters.flatMap(({ casts }, at) =>
          casts.map(({ choice, reservation }, turn) => ({
            organisation: `o${at}`,
            number: turn + 1,
            choice,
            reservation: choice === 'voor' ? reservation : null,
          })),
        ),
      })),
  )

const count = ({ rule, roster, votes }: Ballot) => tally(rule, roster, votes)
const vote = (organisation: string, choice: Choice, number = 9): Vote => ({
  organisation,
  number,
  choice,
  reservation: null,
})

/** A ballot with an organisation of its roster. */
const withVoter = anyBallot.chain((ballot) =>
  fc.record({ ballot: fc.constant(ballot), voter: fc.constantFrom(...ballot.roster) }),
)

test('the order of roster and votes does not matter', () => {
  fc.assert(
    fc.property(anyBallot, fc.infiniteStream(fc.nat()), (ballot, chance) => {
      const shuffled = <Item>(items: Item[]) =>
        items
          .map((item) => ({ item, at: chance.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ item }) => item)
      const { rule, roster, votes } = ballot
      expect(tally(rule, shuffled(roster), shuffled(votes))).toEqual(count(ballot))
    }),
  )
})

test('a later vote replaces: what went before it leaves no trace', () => {
  fc.assert(
    fc.property(withVoter, ({ ballot, voter }) => {
      const last = vote(voter.organisation, 'onthouding')
      const others = ballot.votes.filter(({ organisation }) => organisation !== voter.organisation)
      expect(count({ ...ballot, votes: [...ballot.votes, last] })).toEqual(
        count({ ...ballot, votes: [...others, last] }),
      )
    }),
  )
})

test('a vote in favour never makes an outcome worse', () => {
  fc.assert(
    fc.property(withVoter, ({ ballot, voter }) => {
      const more = count({ ...ballot, votes: [...ballot.votes, vote(voter.organisation, 'voor')] })
      expect(rank[more.outcome]).toBeGreaterThanOrEqual(rank[count(ballot).outcome])
    }),
  )
})

test('an abstention makes quorum as a vote does, and is not part of the votes cast', () => {
  fc.assert(
    fc.property(withVoter, ({ ballot, voter }) => {
      const rule = { ...ballot.rule, base: 'cast' as const }
      const votes = ballot.votes.filter(({ organisation }) => organisation !== voter.organisation)
      const without = tally(rule, ballot.roster, votes)
      const abstained = tally(rule, ballot.roster, [
        ...votes,
        vote(voter.organisation, 'onthouding'),
      ])
      const voted = tally(rule, ballot.roster, [...votes, vote(voter.organisation, 'voor')])
      expect(abstained.quorum).toEqual(voted.quorum)
      expect(abstained.quorum.present).toBe(without.quorum.present + 1)
      expect(abstained.threshold).toEqual(without.threshold)
    }),
  )
})

test('under consent one objection blocks, whoever else is in favour', () => {
  fc.assert(
    fc.property(withVoter, ({ ballot, voter }) => {
      const rule = { ...ballot.rule, decision: 'consent' as const }
      const votes = ballot.roster.map(({ organisation }) =>
        vote(organisation, organisation === voter.organisation ? 'bezwaar' : 'voor'),
      )
      expect(tally(rule, ballot.roster, votes).outcome).toBe('verworpen')
    }),
  )
})

test('weights that are all so many times heavier come to the same', () => {
  fc.assert(
    fc.property(anyBallot, fc.integer({ min: 2, max: 100 }), (ballot, times) => {
      const roster = ballot.roster.map((voter) => ({ ...voter, weight: voter.weight * times }))
      const { outcome, quorum } = count({ ...ballot, roster })
      expect({ outcome, quorum }).toEqual({
        outcome: count(ballot).outcome,
        quorum: count(ballot).quorum,
      })
    }),
  )
})

test('every organisation is counted once, in all and in its geleding', () => {
  fc.assert(
    fc.property(anyBallot, (ballot) => {
      const { organisations, weight, geledingen: parts } = count(ballot)
      for (const unit of [organisations, weight]) {
        const { entitled, ...counted } = unit
        expect(Object.values(counted).reduce((sum, number) => sum + number)).toBe(entitled)
      }
      const keys = Object.keys(organisations) as (keyof typeof organisations)[]
      for (const key of keys) {
        const sum = (unit: 'organisations' | 'weight') =>
          parts.reduce((total, part) => total + part[unit][key], 0)
        expect([sum('organisations'), sum('weight')]).toEqual([organisations[key], weight[key]])
      }
    }),
  )
})

test('two thirds in favour of all is a majority of all, and of what was cast', () => {
  fc.assert(
    fc.property(anyBallot, (ballot) => {
      const under = (decision: Rule['decision'], base: Rule['base']) => {
        const votes = ballot.votes.map((one) => ({
          ...one,
          choice: one.choice === 'bezwaar' ? ('tegen' as const) : one.choice,
        }))
        return rank[
          tally({ ...ballot.rule, decision, base }, ballot.roster, votes).range.worst as 'verworpen'
        ]
      }
      const strictest = under('twee-derde', 'entitled')
      expect(under('meerderheid', 'entitled')).toBeGreaterThanOrEqual(strictest)
      expect(under('meerderheid', 'cast')).toBeGreaterThanOrEqual(under('meerderheid', 'entitled'))
    }),
  )
})

test('a definitive outcome holds however the open reservations end, a provisional one hinges on them', () => {
  fc.assert(
    fc.property(anyBallot, fc.infiniteStream(fc.boolean()), (ballot, chance) => {
      const first = count(ballot)
      const settled = count({
        ...ballot,
        votes: ballot.votes.map((one) =>
          one.reservation === 'open'
            ? { ...one, reservation: chance.next().value ? 'confirmed' : 'withdrawn' }
            : one,
        ),
      })
      expect(settled.openReservations).toEqual([])
      expect([first.range.best, first.range.worst]).toContain(settled.outcome)
      if (first.outcome !== 'aangenomen-onder-voorbehoud') {
        expect(settled.outcome).toBe(first.outcome)
      } else expect(first.range).toEqual({ best: 'aangenomen', worst: 'verworpen' })
    }),
  )
})

test('no number has anything behind the comma', () => {
  fc.assert(
    fc.property(anyBallot, (ballot) => {
      const numbers = JSON.stringify(count(ballot)).match(/:-?\d[\d.eE+-]*/g) ?? []
      expect(numbers.filter((number) => number.includes('.') || number.includes('e'))).toEqual([])
    }),
  )
})

test.each([
  ['a stranger’s vote', { votes: [vote('x', 'voor')] }],
  ['a vote the rule does not know', { votes: [vote('o', 'bezwaar')] }],
  ['two votes under one number', { votes: [vote('o', 'voor'), vote('o', 'tegen')] }],
  ['half a weight', { roster: [{ organisation: 'o', geleding: 'werkenden', weight: 0.5 }] }],
  ['a quorum above everything', { rule: { quorum: 101 } }],
  [
    'a reservation on a vote against',
    { votes: [{ ...vote('o', 'tegen'), reservation: 'open' as const }] },
  ],
])('%s is refused', (_, wrong: { votes?: Vote[]; roster?: Voter[]; rule?: Partial<Rule> }) => {
  const rule: Rule = {
    decision: 'meerderheid',
    base: 'cast',
    quorum: 0,
    quorumPerGeleding: 0,
    reservations: 'stands',
    ...wrong.rule,
  }
  const roster = wrong.roster ?? [{ organisation: 'o', geleding: 'werkenden', weight: 1 }]
  expect(() => tally(rule, roster, wrong.votes ?? [])).toThrow(RangeError)
})
