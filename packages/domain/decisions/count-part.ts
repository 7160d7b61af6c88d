import type { Count, Quorum, Threshold, Vote, Voter } from './counts.ts'
import { neededFor, quorumOf, type Rule } from './rules.ts'

/** The numbers of a roster, or of the part of it that belongs to one geleding. */
export type Part = { organisations: Count; weight: Count; quorum: Quorum; threshold: Threshold }

/**
 * Counts the organisations of a part, and weighs them. A vote under a reservation that was withdrawn,
 * or that lapsed where silence does so, is an abstention.
 * @param votes one of each organisation at most; those of others are left out
 */
export function countPart(
  rule: Rule,
  roster: readonly Voter[],
  votes: readonly Vote[],
  quorumPercent: number,
): Part {
  const byOrganisation = new Map(votes.map((vote) => [vote.organisation, vote]))
  const organisations = nothing()
  const weight = nothing()
  for (const voter of roster) {
    const vote = byOrganisation.get(voter.organisation)
    const counted = vote ? countedAs(rule, vote) : 'missing'
    organisations.entitled += 1
    organisations[counted] += 1
    weight.entitled += voter.weight
    weight[counted] += voter.weight
  }
  const present = organisations.entitled - organisations.missing
  const needed = quorumOf(quorumPercent, organisations.entitled)
  return {
    organisations,
    weight,
    quorum: { needed, present, met: present >= needed },
    threshold: thresholdOf(rule, weight),
  }
}

function countedAs(rule: Rule, { choice, reservation }: Vote) {
  const fell =
    reservation === 'withdrawn' || (reservation === 'lapsed' && rule.reservations === 'lapses')
  return fell ? 'onthouding' : choice
}

function thresholdOf(rule: Rule, weight: Count): Threshold {
  const of = rule.base === 'entitled' ? weight.entitled : weight.voor + weight.tegen
  const needed = neededFor(rule.decision, of)
  return { base: rule.base, of, needed, inFavour: weight.voor, met: weight.voor >= needed }
}

function nothing(): Count {
  return { entitled: 0, voor: 0, tegen: 0, onthouding: 0, bezwaar: 0, missing: 0 }
}
