import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure, passerProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('library')

/** How an item comes out: read by somebody else, written together, published by editions; and its authors. */
export const libraryReview = t.router({
  reviews: member
    .input(contract.itemInput)
    .query(({ ctx, input }) => shelf.getReviews(ctx.scope, input)),
  ask: member
    .input(contract.askReviewInput)
    .mutation(({ ctx, input }) => shelf.askReview(ctx.scope, input)),
  say: member
    .input(contract.sayReviewInput)
    .mutation(({ ctx, input }) => shelf.sayReview(ctx.scope, input)),
  answer: member
    .input(contract.answerReviewInput)
    .mutation(({ ctx, input }) => shelf.answerReview(ctx.scope, input)),
  stop: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.stopReview(ctx.scope, input)),
  /** What a revision of what is out would change. */
  revision: member
    .input(contract.itemInput)
    .query(({ ctx, input }) => shelf.getRevision(ctx.scope, input)),
  dropRevision: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.dropRevision(ctx.scope, input)),
  beginText: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.beginText(ctx.scope, input)),
  /** The text to work in, and the room where that happens. */
  text: member.input(contract.itemInput).query(async ({ ctx, input }) => {
    const text = await shelf.readText(ctx.scope, input)
    return { ...text, room: roomIdOf(ctx.scope.tenantId, text.documentId) }
  }),
  publishText: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.publishText(ctx.scope, input)),
  edition: member
    .input(contract.editionInput)
    .query(({ ctx, input }) => shelf.findEdition(ctx.scope, input)),
  /** The text of a public item, for everybody. */
  showEdition: passerProcedure
    .input(contract.editionInput)
    .query(({ ctx, input }) => shelf.showEdition(ctx.scope, input)),
  author: member
    .input(contract.authorInput)
    .query(({ ctx, input }) => shelf.getAuthor(ctx.scope, input)),
})
