import * as consortia from '@voortent/domain/consortia'
import * as contract from '@voortent/domain/consortia/contract'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

/** The room in which partners explore before they propose anything. */
export const sandpit = t.router({
  get: member
    .input(contract.consortiumInput)
    .query(({ ctx, input }) => consortia.getSandpit(ctx.scope, input)),
  agreeGoal: member
    .input(contract.agreeGoalInput)
    .mutation(({ ctx, input }) => consortia.agreeGoal(ctx.scope, input)),
  giveVoice: member
    .input(contract.giveVoiceInput)
    .mutation(({ ctx, input }) => consortia.giveVoice(ctx.scope, input)),
  planMeeting: member
    .input(contract.planMeetingInput)
    .mutation(({ ctx, input }) => consortia.planMeeting(ctx.scope, input)),
  setMeeting: member
    .input(contract.setMeetingInput)
    .mutation(({ ctx, input }) => consortia.setMeeting(ctx.scope, input)),
  reportMeeting: member
    .input(contract.reportMeetingInput)
    .mutation(({ ctx, input }) => consortia.reportMeeting(ctx.scope, input)),
})
