import * as action from '@voortent/domain/actions'
import * as contract from '@voortent/domain/actions/contract'
import { getAgenda, listPossibleLeads } from '@voortent/domain/agenda'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('agenda')

export const actions = t.router({
  list: member
    .input(contract.listActionsInput)
    .query(({ ctx, input }) => action.listActions(ctx.scope, input)),
  /** The same as an overview of hundreds tells of them. */
  rows: member
    .input(contract.listActionsInput)
    .query(({ ctx, input }) => action.listActionRows(ctx.scope, input)),
  get: member
    .input(contract.actionInput)
    .query(({ ctx, input }) => action.openAction(ctx.scope, input)),
  /** The text of an action to work in, and the room where that happens. */
  text: member.input(contract.actionInput).query(async ({ ctx, input }) => {
    const found = await action.openAction(ctx.scope, input)
    return { ...found, room: roomIdOf(ctx.scope.tenantId, found.documentId) }
  }),
  /** What an action of this agenda can be put under, led by and worked on in. */
  choices: member.input(contract.agendaOfActionsInput).query(async ({ ctx, input }) => ({
    agenda: await getAgenda(ctx.scope, { id: input.agenda }),
    organisations: await listPossibleLeads(ctx.scope),
    groups: await action.listWorkingGroups(ctx.scope, input),
    may: await action.rightsIn(ctx.scope, input),
  })),
  withdrawn: member
    .input(contract.agendaOfActionsInput)
    .query(({ ctx, input }) => action.listWithdrawn(ctx.scope, input)),
  resembling: member
    .input(contract.findResemblingInput)
    .query(({ ctx, input }) => action.findResembling(ctx.scope, input)),
  overlap: member
    .input(contract.actionInput)
    .query(({ ctx, input }) => action.findOverlap(ctx.scope, input.action)),
  add: member
    .input(contract.addActionInput)
    .mutation(({ ctx, input }) => action.addAction(ctx.scope, input)),
  change: member
    .input(contract.changeActionInput)
    .mutation(({ ctx, input }) => action.changeAction(ctx.scope, input)),
  move: member
    .input(contract.moveActionInput)
    .mutation(({ ctx, input }) => action.moveAction(ctx.scope, input)),
  withdraw: member
    .input(contract.actionInput)
    .mutation(({ ctx, input }) => action.withdrawAction(ctx.scope, input)),
  restore: member
    .input(contract.actionInput)
    .mutation(({ ctx, input }) => action.restoreAction(ctx.scope, input)),
  recordStatus: member
    .input(contract.recordStatusInput)
    .mutation(({ ctx, input }) => action.recordStatus(ctx.scope, input)),
  planNextStep: member
    .input(contract.planNextStepInput)
    .mutation(({ ctx, input }) => action.planNextStep(ctx.scope, input)),
  addMoney: member
    .input(contract.addMoneyInput)
    .mutation(({ ctx, input }) => action.addMoney(ctx.scope, input)),
  removeMoney: member
    .input(contract.removeMoneyInput)
    .mutation(({ ctx, input }) => action.removeMoney(ctx.scope, input)),
  join: member
    .input(contract.joinActionInput)
    .mutation(({ ctx, input }) => action.joinAction(ctx.scope, input)),
  leave: member
    .input(contract.leaveActionInput)
    .mutation(({ ctx, input }) => action.leaveAction(ctx.scope, input)),
  promises: member
    .input(contract.listPromisesInput)
    .query(({ ctx, input }) => action.listPromises(ctx.scope, input)),
  promise: member
    .input(contract.promiseInput)
    .query(({ ctx, input }) => action.getPromise(ctx.scope, input)),
  makePromise: member
    .input(contract.makePromiseInput)
    .mutation(({ ctx, input }) => action.makePromise(ctx.scope, input)),
  recordOutcome: member
    .input(contract.recordOutcomeInput)
    .mutation(({ ctx, input }) => action.recordOutcome(ctx.scope, input)),
  groups: member
    .input(contract.listWorkingGroupsInput)
    .query(({ ctx, input }) => action.listWorkingGroups(ctx.scope, input)),
  group: member
    .input(contract.workingGroupInput)
    .query(({ ctx, input }) => action.getWorkingGroup(ctx.scope, input)),
  formGroup: member
    .input(contract.formWorkingGroupInput)
    .mutation(({ ctx, input }) => action.formWorkingGroup(ctx.scope, input)),
  changeGroup: member
    .input(contract.changeWorkingGroupInput)
    .mutation(({ ctx, input }) => action.changeWorkingGroup(ctx.scope, input)),
  addGroupMember: member
    .input(contract.groupMemberInput)
    .mutation(({ ctx, input }) => action.addGroupMember(ctx.scope, input)),
  removeGroupMember: member
    .input(contract.groupMemberInput)
    .mutation(({ ctx, input }) => action.removeGroupMember(ctx.scope, input)),
  handOverLead: member
    .input(contract.groupMemberInput)
    .mutation(({ ctx, input }) => action.handOverLead(ctx.scope, input)),
})
