import { listPossibleLeads } from '@voortent/domain/agenda'
import {
  addGoal,
  arrangeEmbedding,
  changeGoal,
  correctMeasurement,
  getEmbedding,
  getGoal,
  listGoals,
  moveGoal,
  recordMeasurement,
  reportEmbedding,
  restoreGoal,
  takeBackMeasurement,
  withdrawGoal,
} from '@voortent/domain/goals'
import {
  addGoalInput,
  arrangeEmbeddingInput,
  changeGoalInput,
  correctMeasurementInput,
  embeddingInput,
  goalInput,
  goalOfAgendaInput,
  listGoalsInput,
  moveGoalInput,
  recordMeasurementInput,
  reportEmbeddingInput,
  takeBackMeasurementInput,
} from '@voortent/domain/goals/contract'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('agenda')

export const goals = t.router({
  list: member.input(listGoalsInput).query(({ ctx, input }) => listGoals(ctx.scope, input)),
  /** One goal with its text, and the room where that is written in. */
  get: member.input(goalOfAgendaInput).query(async ({ ctx, input }) => {
    const goal = await getGoal(ctx.scope, input)
    return { ...goal, room: roomIdOf(ctx.scope.tenantId, goal.goal.documentId) }
  }),
  /** Organisations that can answer for a goal or an embedding. */
  responsible: member.query(({ ctx }) => listPossibleLeads(ctx.scope)),
  add: member.input(addGoalInput).mutation(({ ctx, input }) => addGoal(ctx.scope, input)),
  change: member.input(changeGoalInput).mutation(({ ctx, input }) => changeGoal(ctx.scope, input)),
  move: member.input(moveGoalInput).mutation(({ ctx, input }) => moveGoal(ctx.scope, input)),
  withdraw: member.input(goalInput).mutation(({ ctx, input }) => withdrawGoal(ctx.scope, input)),
  restore: member.input(goalInput).mutation(({ ctx, input }) => restoreGoal(ctx.scope, input)),
  measure: member
    .input(recordMeasurementInput)
    .mutation(({ ctx, input }) => recordMeasurement(ctx.scope, input)),
  correct: member
    .input(correctMeasurementInput)
    .mutation(({ ctx, input }) => correctMeasurement(ctx.scope, input)),
  takeBack: member
    .input(takeBackMeasurementInput)
    .mutation(({ ctx, input }) => takeBackMeasurement(ctx.scope, input)),
  embedding: member.input(embeddingInput).query(({ ctx, input }) => getEmbedding(ctx.scope, input)),
  arrange: member
    .input(arrangeEmbeddingInput)
    .mutation(({ ctx, input }) => arrangeEmbedding(ctx.scope, input)),
  report: member
    .input(reportEmbeddingInput)
    .mutation(({ ctx, input }) => reportEmbedding(ctx.scope, input)),
})
