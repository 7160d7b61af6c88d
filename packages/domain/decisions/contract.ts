import { z } from 'zod'
import {
  choices,
  decisionRules,
  type Rule,
  reservationTreatments,
  thresholdBases,
} from './rules.ts'

export type { Count, GeledingTally, Reason } from './counts.ts'
export {
  answerPollInput,
  beginPollInput,
  type CircleInput,
  type CircleKind,
  circleInput,
  circleKinds,
  type PollKind,
  pollInput,
  pollKinds,
  pollSubjects,
} from './poll-contract.ts'
export { type PollAnswer, pollAnswers } from './poll-result.ts'
export {
  type Choice,
  choicesUnder,
  type DecisionRule,
  decisionRules,
  mayReserve,
  neededFor,
  type Outcome,
  outcomes,
  quorumOf,
  type Rule,
  reservationTreatments,
  thresholdBases,
} from './rules.ts'
export { lastVotes, type Tally, tally } from './tally.ts'
export { type FilledVote, voteFault } from './vote-fault.ts'

/** Who a reservation waits for. */
export const reservedFor = ['raad', 'bestuur', 'leden'] as const
export type ReservedFor = (typeof reservedFor)[number]

/** By what right somebody casts the ballot of an organisation. */
export const capacities = ['holder', 'substitute', 'proxy'] as const
export type Capacity = (typeof capacities)[number]

/** Where a ballot stands. */
export const ballotStates = ['prepared', 'open', 'closed', 'withdrawn'] as const
export type BallotState = (typeof ballotStates)[number]

const title = z
  .string()
  .trim()
  .min(1, 'decisions.title-missing')
  .max(150, 'decisions.title-too-long')
const question = z
  .string()
  .trim()
  .min(1, 'decisions.question-missing')
  .max(1000, 'decisions.question-too-long')
const percent = z
  .int('decisions.percent-malformed')
  .min(0, 'decisions.percent-malformed')
  .max(100, 'decisions.percent-malformed')
const reason = z
  .string()
  .trim()
  .min(1, 'decisions.reason-missing')
  .max(2000, 'decisions.reason-too-long')
const day = z.iso.date('decisions.day-malformed')
const moment = z.date('decisions.moment-malformed')

export const ruleInput = z.object({
  decision: z.enum(decisionRules, 'decisions.rule-missing'),
  base: z.enum(thresholdBases).default('cast'),
  quorum: percent.default(50),
  quorumPerGeleding: percent.default(0),
  reservations: z.enum(reservationTreatments).default('lapses'),
}) satisfies z.ZodType<Rule>

/** A text to bind, under the name that its reader knows it by. */
export const boundText = z.object({ document: z.uuid(), name: z.string().trim().min(1).max(300) })

const asked = ruleInput.extend({
  title,
  question,
  sealed: z.boolean().default(false),
  closesAt: moment,
  texts: z.array(boundText).max(1000).default([]),
})

/** `subjectType` and `subjectId` name the thing of another module that it is about. */
export const prepareBallotInput = asked.extend({
  subjectType: z.string().max(40).nullable().default(null),
  subjectId: z.uuid().nullable().default(null),
})
export type PrepareBallotInput = z.input<typeof prepareBallotInput>

export const ballotInput = z.object({ ballot: z.uuid() })
export type BallotInput = z.infer<typeof ballotInput>

export const changeBallotInput = asked.extend({ ballot: z.uuid() })
export type ChangeBallotInput = z.infer<typeof changeBallotInput>

export const withdrawBallotInput = ballotInput.extend({ reason })
export type WithdrawBallotInput = z.infer<typeof withdrawBallotInput>

/** Which ballots an overview shows; `voor-mij` waits for a vote that I can cast. */
export const ballotFilters = [
  'voor-mij',
  'open',
  'voorbereiding',
  'afgerond',
  'ingetrokken',
] as const
export const listBallotsInput = z.object({
  show: z.enum(ballotFilters).optional(),
  page: z.int().min(1).max(10_000).default(1),
})
export type ListBallotsInput = z.infer<typeof listBallotsInput>

/** One organisation's place on the roster; `mandate` is the one it decides by. */
export const rosterInput = ballotInput.extend({
  organisation: z.uuid(),
  mandate: z.uuid('decisions.mandate-missing'),
  weight: z
    .int('decisions.weight-malformed')
    .min(1, 'decisions.weight-malformed')
    .max(1000, 'decisions.weight-malformed')
    .default(1),
  /** Required once the ballot is open. */
  reason: z.string().trim().max(500, 'decisions.reason-too-long').default(''),
})
export type RosterInput = z.infer<typeof rosterInput>

export const removeVoterInput = rosterInput.pick({ ballot: true, organisation: true, reason: true })
export type RemoveVoterInput = z.infer<typeof removeVoterInput>

/** `organisation` is the one whose ballot is cast. */
export const castVoteInput = ballotInput.extend({
  organisation: z.uuid('decisions.organisation-missing'),
  choice: z.enum(choices, 'decisions.choice-missing'),
  reason: z.string().trim().max(2000, 'decisions.reason-too-long').default(''),
  reservation: z
    .object({ for: z.enum(reservedFor, 'decisions.reserved-for-missing'), until: day })
    .nullable()
    .default(null),
})
export type CastVoteInput = z.infer<typeof castVoteInput>

export const giveProxyInput = ballotInput.extend({
  organisation: z.uuid(),
  receiver: z.uuid('decisions.receiver-missing'),
})
export type GiveProxyInput = z.infer<typeof giveProxyInput>

export const revokeProxyInput = ballotInput.extend({ organisation: z.uuid() })
export type RevokeProxyInput = z.infer<typeof revokeProxyInput>

export const settleReservationInput = ballotInput.extend({
  organisation: z.uuid(),
  kind: z.enum(['confirmed', 'withdrawn'], 'decisions.settlement-missing'),
  note: z.string().trim().max(500, 'decisions.reason-too-long').default(''),
})
export type SettleReservationInput = z.infer<typeof settleReservationInput>
