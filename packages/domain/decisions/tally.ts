import { refuseImpossible } from './check-ballot.ts'
import { countPart, type Part } from './count-part.ts'
import type { Count, GeledingTally, Quorum, Reason, Threshold, Vote, Voter } from './counts.ts'
import type { Outcome, Rule } from './rules.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** The whole computation: outcome, every number it rests on, and why. */
export type Tally = {
  outcome: Outcome
  reasons: Reason[]
  organisations: Count
  weight: Count
  quorum: Quorum
  threshold: Threshold
  /** In the order of their names; geledingen without an organisation on the roster have no say. */
  geledingen: GeledingTally[]
  /** Organisations with a reservation that is neither confirmed, withdrawn nor lapsed, in order. */
  openReservations: string[]
  /** The outcome if every open reservation is confirmed, and if none is. */
  range: { best: Outcome; worst: Outcome }
}

/**
 * Counts a ballot: pure, on whole numbers only, the same whatever the order of its
 * input. docs/besluitregels.md says it in words, with examples.
 * @throws RangeError for input that no ballot can hold
 */
export function tally(rule: Rule, roster: readonly Voter[], votes: readonly Vote[]): Tally {
  refuseImpossible(rule, roster, votes)
  const counting = [...lastVotes(votes).values()]
  const open = counting.filter(({ reservation }) => reservation === 'open')
  const best = count(rule, roster, counting)
  const worst = count(rule, roster, counting.map(asWithdrawn))
  const hinges = best.outcome !== worst.outcome
  const told: Reason[] =
    open.length === 0
      ? []
      : [
          {
            key: hinges ? 'reservations-decide' : 'reservations-cannot-change',
            values: { count: open.length },
          },
        ]
  return {
    ...best,
    outcome: hinges ? 'aangenomen-onder-voorbehoud' : best.outcome,
    reasons: [...best.reasons, ...told],
    openReservations: open.map(({ organisation }) => organisation).sort(),
    range: { best: best.outcome, worst: worst.outcome },
  }
}

/** Of each organisation the vote that counts: the last one. */
export function lastVotes<V extends { organisation: string; number: number }>(
  votes: readonly V[],
): Map<string, V> {
  const last = new Map<string, V>()
  for (const vote of votes) {
    const known = last.get(vote.organisation)
    if (!known || known.number < vote.number) last.set(vote.organisation, vote)
  }
  return last
}

type Counted = Verdict & Part & { geledingen: GeledingTally[] }

function count(rule: Rule, roster: readonly Voter[], votes: readonly Vote[]): Counted {
  const whole = countPart(rule, roster, votes, rule.quorum)
  const names = [...new Set(roster.map(({ geleding }) => geleding))].sort()
  const geledingen = names.map((geleding) => {
    const own = roster.filter((voter) => voter.geleding === geleding)
    return { geleding, ...countPart(rule, own, votes, rule.quorumPerGeleding) }
  })
  return { ...whole, geledingen, ...verdictOf(rule, whole, geledingen) }
}

/** A vote whose council or board said no is an abstention: it was there, and supports nothing. */
function asWithdrawn(vote: Vote): Vote {
  return vote.reservation === 'open' ? { ...vote, reservation: 'withdrawn' } : vote
}
