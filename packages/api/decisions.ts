import { requireCurrentEdition } from '@voortent/domain/adoption'
import { listAgendaTexts } from '@voortent/domain/agenda'
import {
  answerPoll,
  beginPoll,
  castVote,
  changeBallot,
  changeRoster,
  closeBallot,
  closePoll,
  exportBallot,
  getBallot,
  getPoll,
  giveProxy,
  listBallots,
  listPolls,
  openBallot,
  recordRefusedVote,
  removeVoter,
  revokeProxy,
  settleReservation,
  withdrawBallot,
} from '@voortent/domain/decisions'
import {
  answerPollInput,
  ballotInput,
  beginPollInput,
  castVoteInput,
  changeBallotInput,
  circleInput,
  giveProxyInput,
  listBallotsInput,
  pollInput,
  prepareBallotInput,
  removeVoterInput,
  revokeProxyInput,
  rosterInput,
  settleReservationInput,
  withdrawBallotInput,
} from '@voortent/domain/decisions/contract'
import { listDeciders } from '@voortent/domain/partners'
import { roomIdOf } from '@voortent/realtime/room-id'
import { circleAbout, decisionsAbout, prepareDecision } from './decision-circles.ts'
import {
  moduleProcedure,
  readingProcedure,
  tenantProcedure,
  witnessedProcedure,
} from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('decisions')

export const decisions = t.router({
  list: readingProcedure('decisions')
    .input(listBallotsInput)
    .query(({ ctx, input }) => listBallots(ctx.reading, input)),
  get: member.input(ballotInput).query(({ ctx, input }) => getBallot(ctx.scope, input)),
  /** A ballot with the room in which its explanation is written. */
  explanation: member.input(ballotInput).query(async ({ ctx, input }) => {
    const ballot = await getBallot(ctx.scope, input)
    return { ballot, room: roomIdOf(ctx.scope.tenantId, ballot.documentId) }
  }),
  /** A ballot's roster and every mandate in force that could stand on it. */
  roster: member.input(ballotInput).query(async ({ ctx, input }) => ({
    ballot: await getBallot(ctx.scope, input),
    deciders: await listDeciders(ctx.scope),
  })),
  /** Texts of agendas that a ballot can bind. */
  bindableTexts: member.query(({ ctx }) => listAgendaTexts(ctx.scope)),
  export: member.input(ballotInput).query(({ ctx, input }) => exportBallot(ctx.scope, input)),
  prepare: member
    .input(prepareBallotInput)
    .mutation(({ ctx, input }) => prepareDecision(ctx.scope, input)),
  /** What a consortium or a working group decides and asks among its own. */
  about: tenantProcedure
    .input(circleInput)
    .query(({ ctx, input }) => decisionsAbout(ctx.scope, input)),
  change: member
    .input(changeBallotInput)
    .mutation(({ ctx, input }) => changeBallot(ctx.scope, input)),
  open: member.input(ballotInput).mutation(async ({ ctx, input }) => {
    await requireCurrentEdition(ctx.scope, input.ballot)
    await openBallot(ctx.scope, input)
  }),
  close: member.input(ballotInput).mutation(({ ctx, input }) => closeBallot(ctx.scope, input)),
  withdraw: member
    .input(withdrawBallotInput)
    .mutation(({ ctx, input }) => withdrawBallot(ctx.scope, input)),
  changeRoster: member
    .input(rosterInput)
    .mutation(({ ctx, input }) => changeRoster(ctx.scope, input)),
  removeVoter: member
    .input(removeVoterInput)
    .mutation(({ ctx, input }) => removeVoter(ctx.scope, input)),
  castVote: witnessedProcedure('decisions')
    .input(castVoteInput)
    .mutation(({ ctx, input }) =>
      ctx.attempt(
        (scope) => castVote(scope, input),
        (scope, refused) => recordRefusedVote(scope, input, refused),
      ),
    ),
  giveProxy: member.input(giveProxyInput).mutation(({ ctx, input }) => giveProxy(ctx.scope, input)),
  revokeProxy: member
    .input(revokeProxyInput)
    .mutation(({ ctx, input }) => revokeProxy(ctx.scope, input)),
  settleReservation: member
    .input(settleReservationInput)
    .mutation(({ ctx, input }) => settleReservation(ctx.scope, input)),
  polls: readingProcedure('decisions').query(({ ctx }) => listPolls(ctx.reading, new Date())),
  poll: member.input(pollInput).query(({ ctx, input }) => getPoll(ctx.scope, input)),
  beginPoll: member.input(beginPollInput).mutation(async ({ ctx, input }) => {
    const circle = input.about && (await circleAbout(ctx.scope, input.about))
    return beginPoll(ctx.scope, input, { circle: circle || null })
  }),
  answerPoll: member
    .input(answerPollInput)
    .mutation(({ ctx, input }) => answerPoll(ctx.scope, input)),
  closePoll: member.input(pollInput).mutation(({ ctx, input }) => closePoll(ctx.scope, input)),
})
