import { HarvestFault } from './fault.ts'
import { formats } from './formats.ts'
import { type Position, readToken } from './resumption-token.ts'

const names = ['identifier', 'metadataPrefix', 'from', 'until', 'set', 'resumptionToken'] as const
type Name = (typeof names)[number]
type Rule = { needs: readonly Name[]; may: readonly Name[]; alone?: Name }

/** What each verb needs and may have beside it, and the argument that stands alone. */
const lists: Rule = {
  needs: ['metadataPrefix'],
  may: ['from', 'until', 'set'],
  alone: 'resumptionToken',
}
const verbs = {
  Identify: { needs: [], may: [] },
  ListMetadataFormats: { needs: [], may: ['identifier'] },
  ListSets: { needs: [], may: [], alone: 'resumptionToken' },
  ListIdentifiers: lists,
  ListRecords: lists,
  GetRecord: { needs: ['identifier', 'metadataPrefix'], may: [] },
} satisfies Record<string, Rule>
export type Verb = keyof typeof verbs

/** What is asked, as the protocol has it: an end that is left out is null, `until` is the first moment after. */
export type HarvestRequest = {
  verb: Verb
  given: Partial<Record<Name, string>>
  range: Position
}

/**
 * Reads the arguments of a request.
 * @throws HarvestFault `badVerb`, `badArgument`, `badResumptionToken` or `cannotDisseminateFormat`
 */
export function readRequest(asked: readonly (readonly [string, string])[]): HarvestRequest {
  const verb = verbOf(asked)
  const given: HarvestRequest['given'] = {}
  for (const [name, value] of asked) {
    if (name === 'verb') continue
    if (!isName(name)) throw new HarvestFault('badArgument', `Unknown argument: ${name}`)
    if (name in given) throw new HarvestFault('badArgument', `Repeated argument: ${name}`)
    given[name] = value
  }
  requireWellFormed(given)
  requireFit(verb, given)
  return { verb, given, range: rangeOf(verb, given) }
}

function verbOf(asked: readonly (readonly [string, string])[]): Verb {
  const given = asked.filter(([name]) => name === 'verb').map(([, value]) => value)
  const [verb] = given
  if (given.length !== 1 || !verb || !Object.hasOwn(verbs, verb))
    throw new HarvestFault('badVerb', 'The verb is missing, repeated or none of the protocol')
  return verb as Verb
}

function isName(name: string): name is Name {
  return (names as readonly string[]).includes(name)
}

/** As the schema of the protocol has them: what is repeated in an answer keeps to it as well. */
const forms: Partial<Record<Name, RegExp>> = {
  identifier: /^([\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})+$/i,
  metadataPrefix: /^[\w\-.!~*'()]+$/,
  set: /^[\w\-.!~*'()]+(:[\w\-.!~*'()]+)*$/,
  from: /^(?!0000)/,
  until: /^(?!0000)/,
}

function requireWellFormed(given: HarvestRequest['given']): void {
  for (const [name, form] of Object.entries(forms)) {
    const value = given[name as Name]
    if (value !== undefined && !form.test(value))
      throw new HarvestFault('badArgument', `${name} is not written as the protocol has it`)
  }
}

function requireFit(verb: Verb, given: HarvestRequest['given']): void {
  const { needs, may, alone }: Rule = verbs[verb]
  const there = Object.keys(given) as Name[]
  if (alone && there.includes(alone)) {
    if (there.length > 1) throw new HarvestFault('badArgument', `${alone} stands alone`)
    return
  }
  const wrong = there.find((name) => !needs.includes(name) && !may.includes(name))
  if (wrong) throw new HarvestFault('badArgument', `${verb} has no argument ${wrong}`)
  const missing = needs.find((name) => !given[name])
  if (missing) throw new HarvestFault('badArgument', `${verb} needs ${missing}`)
}

function rangeOf(verb: Verb, given: HarvestRequest['given']): Position {
  const { resumptionToken, metadataPrefix = 'oai_dc', from, until, set = null } = given
  if (resumptionToken !== undefined) {
    const position = verb === 'ListSets' ? null : readToken(resumptionToken)
    if (!position) throw new HarvestFault('badResumptionToken', 'This token is not one of ours')
    return position
  }
  if (!formats.has(metadataPrefix))
    throw new HarvestFault(
      'cannotDisseminateFormat',
      `Records are not to be had as ${metadataPrefix}`,
    )
  if (from && until && from.length !== until.length)
    throw new HarvestFault('badArgument', 'from and until differ in granularity')
  const [begin, end] = [
    from === undefined ? null : momentOf(from),
    until === undefined ? null : momentAfter(until),
  ]
  if (begin && end && begin >= end) throw new HarvestFault('badArgument', 'from comes after until')
  return { metadataPrefix, from: begin, until: end, set, after: null, cursor: 0, size: null }
}

function momentOf(text: string): Date {
  const wellFormed = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(text)
  const moment = new Date(wellFormed ? text : Number.NaN)
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(text.slice(0, 10)))
    throw new HarvestFault('badArgument', `${text} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm:ssZ`)
  return moment
}

/** The end of a day, or of a second, belongs to it. */
function momentAfter(text: string): Date {
  const day = 24 * 60 * 60_000
  return new Date(momentOf(text).getTime() + (text.length === 10 ? day : 1000))
}
