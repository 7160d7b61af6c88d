import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('library')
const one = member.input(contract.collectionInput)

/** Items gathered, and what is made of them. */
export const collections = t.router({
  list: member.query(({ ctx }) => shelf.listCollections(ctx.scope)),
  get: one.query(({ ctx, input }) => shelf.getCollection(ctx.scope, input)),
  /** One that is shared with everybody, for everybody. */
  show: visitorProcedure
    .input(contract.collectionInput)
    .query(({ ctx, input }) => shelf.showCollection(ctx.scope, input)),
  begin: member
    .input(contract.beginCollectionInput)
    .mutation(({ ctx, input }) => shelf.beginCollection(ctx.scope, input)),
  change: member
    .input(contract.changeCollectionInput)
    .mutation(({ ctx, input }) => shelf.changeCollection(ctx.scope, input)),
  save: member
    .input(contract.saveItemInput)
    .mutation(({ ctx, input }) => shelf.saveItem(ctx.scope, input)),
  note: member
    .input(contract.noteEntryInput)
    .mutation(({ ctx, input }) => shelf.noteEntry(ctx.scope, input)),
  move: member
    .input(contract.moveEntryInput)
    .mutation(({ ctx, input }) => shelf.moveEntry(ctx.scope, input)),
  remove: member
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
