export { contributeToGoal } from './contributions/contribute-to-goal.ts'
export { endContribution } from './contributions/end-contribution.ts'
export {
  type Contribution,
  listContributions,
  listContributionsOfGoal,
} from './contributions/list-contributions.ts'
export { measureContribution } from './contributions/measure-contribution.ts'
export { getPlan, type MilestoneInPlan } from './get-plan.ts'
export { listPlanHandover } from './list-plan-handover.ts'
export { type EntryInList, listEntries } from './logbook/list-entries.ts'
export { restoreEntry, withdrawEntry } from './logbook/withdraw-entry.ts'
export { writeEntry } from './logbook/write-entry.ts'
export { addMilestone } from './milestones/add-milestone.ts'
export { changeMilestone } from './milestones/change-milestone.ts'
export { getMilestone } from './milestones/get-milestone.ts'
export { missMilestone } from './milestones/miss-milestone.ts'
export { moveMilestone } from './milestones/move-milestone.ts'
export { reachMilestone } from './milestones/reach-milestone.ts'
export { reopenMilestone } from './milestones/reopen-milestone.ts'
export { withdrawMilestone } from './milestones/withdraw-milestone.ts'
export { namedWork } from './named-work.ts'
export {
  type PublishToLibrary,
  publishResult,
  type ResultDraft,
} from './publishing/publish-result.ts'
export { addRisk } from './risks/add-risk.ts'
export { changeRisk } from './risks/change-risk.ts'
export { listRisks, type RiskInList } from './risks/list-risks.ts'
export { addTask } from './tasks/add-task.ts'
export { changeTask } from './tasks/change-task.ts'
export { getTask } from './tasks/get-task.ts'
export { listTasks, type TaskInList } from './tasks/list-tasks.ts'
export { moveTask } from './tasks/move-task.ts'
export { remindOfTasks } from './tasks/remind-of-tasks.ts'
export { restoreTask, withdrawTask } from './tasks/withdraw-task.ts'
export { addWorkPackage } from './work-packages/add-work-package.ts'
export { changeWorkPackage } from './work-packages/change-work-package.ts'
export { listWorkPackages, type WorkPackageInList } from './work-packages/list-work-packages.ts'
export { moveWorkPackage } from './work-packages/move-work-package.ts'
export { restoreWorkPackage } from './work-packages/restore-work-package.ts'
export { withdrawWorkPackage } from './work-packages/withdraw-work-package.ts'
