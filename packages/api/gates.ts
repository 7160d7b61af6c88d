import * as consortia from '@voortent/domain/consortia'
import * as contract from '@voortent/domain/consortia/contract'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

/** How a consortium goes on, back, to a stop and on again. */
export const gates = t.router({
  steps: member
    .input(contract.consortiumInput)
    .query(({ ctx, input }) => consortia.getSteps(ctx.scope, input)),
  begin: member
    .input(contract.beginGateInput)
    .mutation(({ ctx, input }) => consortia.beginGate(ctx.scope, input, ctx.locale)),
  plan: member
    .input(contract.planGateInput)
    .mutation(({ ctx, input }) => consortia.planGate(ctx.scope, input)),
  judge: member
    .input(contract.judgeCriterionInput)
    .mutation(({ ctx, input }) => consortia.judgeCriterion(ctx.scope, input)),
  addCriterion: member
    .input(contract.addCriterionInput)
    .mutation(({ ctx, input }) => consortia.addCriterion(ctx.scope, input)),
  removeCriterion: member
    .input(contract.removeCriterionInput)
    .mutation(({ ctx, input }) => consortia.removeCriterion(ctx.scope, input)),
  put: member
    .input(contract.putGateInput)
    .mutation(({ ctx, input }) => consortia.putGate(ctx.scope, input)),
  close: member
    .input(contract.gateInput)
    .mutation(({ ctx, input }) => consortia.closeGate(ctx.scope, input)),
  withdraw: member
    .input(contract.withdrawGateInput)
    .mutation(({ ctx, input }) => consortia.withdrawGate(ctx.scope, input)),
  decide: member
    .input(contract.decideGateInput)
    .mutation(({ ctx, input }) => consortia.decideGate(ctx.scope, input)),
  sayChanges: member
    .input(contract.sayChangesInput)
    .mutation(({ ctx, input }) => consortia.sayChanges(ctx.scope, input)),
  stop: member
    .input(contract.stopConsortiumInput)
    .mutation(({ ctx, input }) => consortia.stopConsortium(ctx.scope, input)),
  back: member
    .input(contract.stepBackInput)
    .mutation(({ ctx, input }) => consortia.stepBack(ctx.scope, input)),
  restart: member
    .input(contract.stepBackInput)
    .mutation(({ ctx, input }) => consortia.restartConsortium(ctx.scope, input)),
  setHidden: member
    .input(contract.setHiddenInput)
    .mutation(({ ctx, input }) => consortia.setHidden(ctx.scope, input)),
  standards: member.query(({ ctx }) => consortia.listStandards(ctx.scope, ctx.locale)),
  setStandard: member
    .input(contract.setStandardInput)
    .mutation(({ ctx, input }) => consortia.setStandard(ctx.scope, input)),
})
