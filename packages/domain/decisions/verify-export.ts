import { hash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'
import { type BallotRecord, hashRecord, tallyOf } from './record.ts'

export { canonicalJson, type Json } from './canonical-json.ts'
export type { BallotRecord } from './record.ts'

/** What the page of a closed ballot offers to download. */
export type BallotExport = {
  /** From the outcome at closing to the last; each with the hash that the page shows. */
  outcomes: { record: BallotRecord; hash: string }[]
  /** The canonical form of each text decided on, once. */
  texts: { hash: string; canonical: string }[]
}

/** Recomputes an export; answers a line for every difference, none when all of it holds. */
export function differencesIn({ outcomes, texts }: BallotExport): string[] {
  const known = new Map(texts.map(({ hash, canonical }) => [hash, canonical]))
  const first = outcomes[0]?.record
  if (!first) return ['the file holds no outcome']
  return [
    ...texts.flatMap(({ hash: given, canonical }) =>
      hash('sha256', canonical, 'hex') === given ? [] : [`the text with hash ${given} is another`],
    ),
    ...outcomes.flatMap(({ record, hash: given }, place) => {
      const own = [
        ...(hashRecord(record) === given ? [] : ['the hash of the record is another']),
        ...(record.outcome.number === place + 1 ? [] : ['its number does not follow']),
        ...differencesInTally(record),
        ...differencesInVotes(record),
        ...record.texts.flatMap(({ name, hash: bound }) =>
          known.has(bound) ? [] : [`the text "${name}" is missing`],
        ),
        ...(sameQuestion(first, record) ? [] : ['question, rule or texts changed after closing']),
      ]
      return own.map((line) => `outcome ${place + 1}: ${line}`)
    }),
  ]
}

/** Every number of the recorded tally against the computed one, by its path. */
function differencesInTally(record: BallotRecord): string[] {
  try {
    return compare('tally', record.outcome.tally, tallyOf(record))
  } catch (error) {
    return [`cannot be counted: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function compare(path: string, given: Json, computed: Json): string[] {
  if (isNamed(given) && isNamed(computed)) {
    const names = [...new Set([...Object.keys(given), ...Object.keys(computed)])].sort()
    return names.flatMap((name) =>
      compare(`${path}.${name}`, given[name] ?? null, computed[name] ?? null),
    )
  }
  if (canonicalJson(given) === canonicalJson(computed)) return []
  return [`${path} is ${canonicalJson(given)} and should be ${canonicalJson(computed)}`]
}

function isNamed(value: Json): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Votes fall between opening and closing, and are numbered from 1 per organisation. */
function differencesInVotes({ ballot, votes, roster }: BallotRecord): string[] {
  const names = new Map(roster.map(({ organisation, name }) => [organisation, name]))
  const outside = votes.filter(({ castAt }) => castAt < ballot.openedAt || castAt > ballot.closedAt)
  const counts = new Map<string, number[]>()
  for (const { organisation, number } of votes) {
    counts.set(organisation, [...(counts.get(organisation) ?? []), number])
  }
  const gaps = [...counts].filter(([, numbers]) =>
    numbers.sort((one, other) => one - other).some((number, place) => number !== place + 1),
  )
  return [
    ...outside.map(({ organisation }) => `${names.get(organisation)} voted outside its time`),
    ...gaps.map(([organisation]) => `a vote of ${names.get(organisation)} is missing`),
    ...votes
      .filter(({ choice, reason }) => choice === 'bezwaar' && reason.trim() === '')
      .map(({ organisation }) => `the objection of ${names.get(organisation)} has no reason`),
  ]
}

function sameQuestion(one: BallotRecord, other: BallotRecord): boolean {
  const fixed = ({ ballot, rule, texts }: BallotRecord) => canonicalJson({ ballot, rule, texts })
  return fixed(one) === fixed(other)
}
