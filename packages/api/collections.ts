import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { askOfGap, findStandings, mayDo } from '@voortent/domain/questions'
import { askOfGapInput } from '@voortent/domain/questions/contract'
import { isModuleOn, requireModule } from '@voortent/domain/tenancy'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure, passerProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('library')
const one = member.input(contract.collectionInput)

/** Items gathered, and what is made of them. */
export const collections = t.router({
  list: member.query(({ ctx }) => shelf.listCollections(ctx.scope)),
  /**
   * With the edition that waits to be read, how far the questions are that were asked of its gaps, and
   * whether who asks may ask one.
   */
  get: one.query(async ({ ctx, input }) => {
    const { scope } = ctx
    const found = await shelf.getCollection(scope, input)
    const collection = { ...found, waiting: await shelf.findWaiting(scope, input) }
    if (!(await isModuleOn(scope, 'questions'))) return { ...collection, asked: [], mayAsk: false }
    const { findings, gapsQuestionId, may } = collection
    const questions = [...findings.map(({ questionId }) => questionId), gapsQuestionId]
    return {
      ...collection,
      asked: await findStandings(scope, questions),
      mayAsk: may.write && mayDo(scope.actor, scope.actor.actingForId).ask,
    }
  }),
  askOfGap: member.input(askOfGapInput).mutation(async ({ ctx, input }) => {
    const { tenant } = await ctx.open(input.tenant)
    requireModule(tenant?.modules ?? [], 'questions')
    return askOfGap(ctx.scope, input)
  }),
  /** One that is shared with everybody, or with the network, for them. */
  show: passerProcedure
    .input(contract.collectionInput)
    .query(({ ctx, input }) => shelf.showCollection(ctx.scope, input)),
  begin: member
    .input(contract.beginCollectionInput)
    .mutation(({ ctx, input }) => shelf.beginCollection(ctx.scope, input)),
  change: member
    .input(contract.changeCollectionInput)
    .mutation(({ ctx, input }) => shelf.changeCollection(ctx.scope, input)),
  remove: one.mutation(({ ctx, input }) => shelf.removeCollection(ctx.scope, input)),
  restore: one.mutation(({ ctx, input }) => shelf.restoreCollection(ctx.scope, input)),
  save: member
    .input(contract.saveItemInput)
    .mutation(({ ctx, input }) => shelf.saveItem(ctx.scope, input)),
  note: member
    .input(contract.noteEntryInput)
    .mutation(({ ctx, input }) => shelf.noteEntry(ctx.scope, input)),
  move: member
    .input(contract.moveEntryInput)
    .mutation(({ ctx, input }) => shelf.moveEntry(ctx.scope, input)),
  removeEntry: member
    .input(contract.entryInput)
    .mutation(({ ctx, input }) => shelf.removeEntry(ctx.scope, input)),
  addFinding: member
    .input(contract.addFindingInput)
    .mutation(({ ctx, input }) => shelf.addFinding(ctx.scope, input)),
  changeFinding: member
    .input(contract.changeFindingInput)
    .mutation(({ ctx, input }) => shelf.changeFinding(ctx.scope, input)),
  removeFinding: member
    .input(contract.findingInput)
    .mutation(({ ctx, input }) => shelf.removeFinding(ctx.scope, input)),
  markStances: member
    .input(contract.markStancesInput)
    .mutation(({ ctx, input }) => shelf.markStances(ctx.scope, input)),
  noteGaps: member
    .input(contract.noteGapsInput)
    .mutation(({ ctx, input }) => shelf.noteGaps(ctx.scope, input)),
  beginSynthesis: one.mutation(({ ctx, input }) => shelf.beginSynthesis(ctx.scope, input)),
  /** A collection with the room of its text. */
  writing: one.query(async ({ ctx, input }) => {
    const collection = await shelf.getCollection(ctx.scope, input)
    const { documentId } = collection
    return { ...collection, room: documentId && roomIdOf(ctx.scope.tenantId, documentId) }
  }),
  publish: member
    .input(contract.publishSynthesisInput)
    .mutation(({ ctx, input }) => shelf.publishSynthesis(ctx.scope, input)),
})
