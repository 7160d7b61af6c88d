import * as learned from '@voortent/domain/learning'
import * as contract from '@voortent/domain/learning/contract'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

export const learning = t.router({
  lessons: member
    .input(contract.learningInput)
    .query(({ ctx, input }) => learned.listLessons(ctx.scope, input)),
  writeLesson: member
    .input(contract.writeLessonInput)
    .mutation(({ ctx, input }) => learned.writeLesson(ctx.scope, input)),
  changeLesson: member
    .input(contract.changeLessonInput)
    .mutation(({ ctx, input }) => learned.changeLesson(ctx.scope, input)),
  withdrawLesson: member
    .input(contract.lessonInput)
    .mutation(({ ctx, input }) => learned.withdrawLesson(ctx.scope, input)),
  shareLesson: member
    .input(contract.lessonInput)
    .mutation(({ ctx, input }) => learned.shareLesson(ctx.scope, input)),
  scans: member
    .input(contract.learningInput)
    .query(({ ctx, input }) => learned.listScans(ctx.scope, input)),
  openScan: member
    .input(contract.openScanInput)
    .mutation(({ ctx, input }) => learned.openScan(ctx.scope, input)),
  closeScan: member
    .input(contract.scanInput)
    .mutation(({ ctx, input }) => learned.closeScan(ctx.scope, input)),
  answerScan: member
    .input(contract.answerScanInput)
    .mutation(({ ctx, input }) => learned.answerScan(ctx.scope, input)),
  remark: member
    .input(contract.remarkInput)
    .mutation(({ ctx, input }) => learned.remarkOnScan(ctx.scope, input)),
  reflections: member
    .input(contract.learningInput)
    .query(({ ctx, input }) => learned.listReflections(ctx.scope, input)),
  reflect: member
    .input(contract.reflectInput)
    .mutation(({ ctx, input }) => learned.reflect(ctx.scope, input)),
})
