import { addResult } from '@voortent/domain/consortia'
import { isModuleOn } from '@voortent/domain/tenancy'
import * as plan from '@voortent/domain/workplan'
import * as contract from '@voortent/domain/workplan/contract'
import { filesOf } from './files.ts'
import { moduleProcedure, tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

const workPackages = {
  addPackage: member
    .input(contract.addWorkPackageInput)
    .mutation(({ ctx, input }) => plan.addWorkPackage(ctx.scope, input)),
  changePackage: member
    .input(contract.changeWorkPackageInput)
    .mutation(({ ctx, input }) => plan.changeWorkPackage(ctx.scope, input)),
  movePackage: member
    .input(contract.moveWorkPackageInput)
    .mutation(({ ctx, input }) => plan.moveWorkPackage(ctx.scope, input)),
  withdrawPackage: member
    .input(contract.workPackageInput)
    .mutation(({ ctx, input }) => plan.withdrawWorkPackage(ctx.scope, input)),
  restorePackage: member
    .input(contract.workPackageInput)
    .mutation(({ ctx, input }) => plan.restoreWorkPackage(ctx.scope, input)),
}

const milestones = {
  milestone: member
    .input(contract.milestoneInput)
    .query(({ ctx, input }) => plan.getMilestone(ctx.scope, input)),
  addMilestone: member
    .input(contract.addMilestoneInput)
    .mutation(({ ctx, input }) => plan.addMilestone(ctx.scope, input)),
  changeMilestone: member
    .input(contract.changeMilestoneInput)
    .mutation(({ ctx, input }) => plan.changeMilestone(ctx.scope, input)),
  moveMilestone: member
    .input(contract.moveMilestoneInput)
    .mutation(({ ctx, input }) => plan.moveMilestone(ctx.scope, input)),
  reachMilestone: member
    .input(contract.reachMilestoneInput)
    .mutation(({ ctx, input }) => plan.reachMilestone(ctx.scope, input, filesOf(ctx))),
  missMilestone: member
    .input(contract.turnMilestoneInput)
    .mutation(({ ctx, input }) => plan.missMilestone(ctx.scope, input)),
  reopenMilestone: member
    .input(contract.turnMilestoneInput)
    .mutation(({ ctx, input }) => plan.reopenMilestone(ctx.scope, input)),
  withdrawMilestone: member
    .input(contract.milestoneInput)
    .mutation(({ ctx, input }) => plan.withdrawMilestone(ctx.scope, input)),
}

const tasks = {
  tasks: member
    .input(contract.listTasksInput)
    .query(({ ctx, input }) => plan.listTasks(ctx.scope, input)),
  task: member.input(contract.taskInput).query(({ ctx, input }) => plan.getTask(ctx.scope, input)),
  addTask: member
    .input(contract.addTaskInput)
    .mutation(({ ctx, input }) => plan.addTask(ctx.scope, input)),
  changeTask: member
    .input(contract.changeTaskInput)
    .mutation(({ ctx, input }) => plan.changeTask(ctx.scope, input)),
  moveTask: member
    .input(contract.moveTaskInput)
    .mutation(({ ctx, input }) => plan.moveTask(ctx.scope, input)),
  withdrawTask: member
    .input(contract.taskInput)
    .mutation(({ ctx, input }) => plan.withdrawTask(ctx.scope, input)),
  restoreTask: member
    .input(contract.taskInput)
    .mutation(({ ctx, input }) => plan.restoreTask(ctx.scope, input)),
}

const risks = {
  risks: member
    .input(contract.planInput)
    .query(({ ctx, input }) => plan.listRisks(ctx.scope, input)),
  addRisk: member
    .input(contract.addRiskInput)
    .mutation(({ ctx, input }) => plan.addRisk(ctx.scope, input)),
  changeRisk: member
    .input(contract.changeRiskInput)
    .mutation(({ ctx, input }) => plan.changeRisk(ctx.scope, input)),
}

const contributions = {
  contributions: member
    .input(contract.planInput)
    .query(({ ctx, input }) => plan.listContributions(ctx.scope, input)),
  /** Of a doel, whose page is there with or without this module. */
  ofGoal: tenantProcedure
    .input(contract.ofGoalInput)
    .query(async ({ ctx, input }) =>
      (await isModuleOn(ctx.scope, 'consortia'))
        ? plan.listContributionsOfGoal(ctx.scope, input)
        : [],
    ),
  contribute: member
    .input(contract.contributeInput)
    .mutation(({ ctx, input }) => plan.contributeToGoal(ctx.scope, input)),
  endContribution: member
    .input(contract.contributionInput)
    .mutation(({ ctx, input }) => plan.endContribution(ctx.scope, input)),
  measure: member
    .input(contract.measureInput)
    .mutation(({ ctx, input }) => plan.measureContribution(ctx.scope, input)),
}

const logbook = {
  entries: member
    .input(contract.listEntriesInput)
    .query(({ ctx, input }) => plan.listEntries(ctx.scope, input)),
  writeEntry: member
    .input(contract.writeEntryInput)
    .mutation(({ ctx, input }) => plan.writeEntry(ctx.scope, input, filesOf(ctx))),
  withdrawEntry: member
    .input(contract.entryInput)
    .mutation(({ ctx, input }) => plan.withdrawEntry(ctx.scope, input)),
  restoreEntry: member
    .input(contract.entryInput)
    .mutation(({ ctx, input }) => plan.restoreEntry(ctx.scope, input)),
}

export const workplan = t.router({
  get: member.input(contract.planInput).query(({ ctx, input }) => plan.getPlan(ctx.scope, input)),
  packages: member
    .input(contract.planInput)
    .query(({ ctx, input }) => plan.listWorkPackages(ctx.scope, input)),
  ...workPackages,
  ...milestones,
  ...tasks,
  ...risks,
  ...contributions,
  ...logbook,
  /** Into the library. */
  publish: member
    .input(contract.publishInput)
    .mutation(({ ctx, input }) => plan.publishResult(ctx.scope, input, addResult)),
})
