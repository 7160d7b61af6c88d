import type { Vote, Voter } from './counts.ts'
import { choicesUnder, mayReserve, type Rule } from './rules.ts'

/**
 * Refuses what no ballot can hold, so that a wrong file is not counted as if it were right.
 * @throws RangeError that names what is wrong
 */
export function refuseImpossible(
  rule: Rule,
  roster: readonly Voter[],
  votes: readonly Vote[],
): void {
  for (const percent of [rule.quorum, rule.quorumPerGeleding]) {
    if (!isWhole(percent, 0, 100)) throw new RangeError(`a quorum of ${percent} percent`)
  }
  const entitled = new Set<string>()
  for (const { organisation, weight } of roster) {
    if (!isWhole(weight, 1, 1_000_000)) throw new RangeError(`a weight of ${weight}`)
    if (entitled.has(organisation)) throw new RangeError(`${organisation} stands on it twice`)
    entitled.add(organisation)
  }
  const seen = new Set<string>()
  for (const { organisation, number, choice, reservation } of votes) {
    if (!entitled.has(organisation)) throw new RangeError(`${organisation} may not vote`)
    if (!choicesUnder(rule.decision).includes(choice)) throw new RangeError(`a vote ${choice}`)
    if (reservation && !mayReserve(rule, choice)) throw new RangeError('a reservation not allowed')
    const key = `${organisation} ${number}`
    if (seen.has(key)) throw new RangeError(`${organisation} has two votes ${number}`)
    seen.add(key)
  }
}

function isWhole(number: number, least: number, most: number): boolean {
  return Number.isSafeInteger(number) && number >= least && number <= most
}
