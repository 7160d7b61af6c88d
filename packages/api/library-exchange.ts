import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { listParticipating } from '@voortent/domain/tenancy'
import { moduleProcedure, openProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'
import { uploadsOf } from './uploads-of.ts'

const member = moduleProcedure('library')

/** What goes from the library to others, and what comes from them. */
export const libraryExchange = t.router({
  cite: member
    .input(contract.citeItemInput)
    .query(({ ctx, input }) => shelf.citeItem(ctx.scope, input, ctx.publicUrl)),
  export: member
    .input(contract.searchLibraryInput)
    .input(contract.exportFoundInput)
    .query(({ ctx, input }) => shelf.exportFound(ctx.scope, input, ctx.publicUrl)),
  exportCollection: member
    .input(contract.exportCollectionInput)
    .query(({ ctx, input }) => shelf.exportCollection(ctx.scope, input, ctx.publicUrl)),
  requestImport: member
    .input(contract.requestLibraryImportInput)
    .mutation(({ ctx, input }) => shelf.requestLibraryImport(ctx.scope, input)),
  getImport: member
    .input(contract.libraryImportInput)
    .query(({ ctx, input }) => shelf.getLibraryImport(ctx.scope, input)),
  carryOutImport: member
    .input(contract.carryOutLibraryImportInput)
    .mutation(({ ctx, input }) => shelf.carryOutLibraryImport(ctx.scope, input)),
  beginUpload: member
    .input(contract.beginImportUploadInput)
    .mutation(({ ctx, input }) => shelf.beginImportUpload(ctx.scope, input)),
  hearUpload: member
    .input(contract.uploadInput)
    .mutation(({ ctx, input }) => shelf.hearImportUpload(ctx.scope, input)),
  finishUpload: member
    .input(contract.uploadInput)
    .mutation(({ ctx, input }) => shelf.finishImportUpload(ctx.scope, uploadsOf(ctx), input)),
  dropUpload: member
    .input(contract.uploadInput)
    .mutation(({ ctx, input }) => shelf.dropImportUpload(ctx.scope, uploadsOf(ctx), input)),
  /** From here on for everybody, of public items alone. */
  citeOpen: visitorProcedure
    .input(contract.citeItemInput)
    .query(({ ctx, input }) => shelf.citeOpenItem(ctx.scope, input, ctx.publicUrl)),
  exportOpen: visitorProcedure
    .input(contract.searchLibraryInput)
    .input(contract.exportFoundInput)
    .query(({ ctx, input }) => shelf.exportOpenFound(ctx.scope, input, ctx.publicUrl)),
  exportOpenCollection: visitorProcedure
    .input(contract.exportCollectionInput)
    .query(({ ctx, input }) => shelf.exportOpenCollection(ctx.scope, input, ctx.publicUrl)),
  searchOpen: visitorProcedure
    .input(contract.searchLibraryInput)
    .query(({ ctx, input }) => shelf.searchOpen(ctx.scope, input)),
  harvest: visitorProcedure
    .input(contract.harvestInput)
    .query(({ ctx, input }) => shelf.answerHarvester(ctx.scope, input, ctx.publicUrl)),
  feed: visitorProcedure
    .input(contract.searchLibraryInput)
    .input(contract.feedInput)
    .query(({ ctx, input }) => shelf.getFeed(ctx.scope, input, ctx.publicUrl)),
  sitemap: visitorProcedure
    .input(contract.sitemapInput)
    .query(({ ctx, input }) => shelf.getSitemap(ctx.scope, input, ctx.publicUrl)),
  /** Where the sitemap of each tenant stands, and what names the first part of all of them. */
  sitemaps: openProcedure.query(async ({ ctx }) => {
    const slugs = (await listParticipating(ctx.database.prisma)).map(({ slug }) => slug)
    return { slugs, index: shelf.writeSitemapIndex(slugs, ctx.publicUrl) }
  }),
})
