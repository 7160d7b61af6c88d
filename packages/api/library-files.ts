import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { DomainError } from '@voortent/kernel'
import { z } from 'zod'
import { filesOf } from './files.ts'
import { moduleProcedure, passerProcedure, readerProcedure } from './procedures.ts'
import { isSigned, sign, untilFrom } from './signed-address.ts'
import { t } from './trpc.ts'
import { uploadsOf } from './uploads-of.ts'

const member = moduleProcedure('library')
const reader = readerProcedure('library')

const signedInput = contract.openFileInput.extend({
  until: z.number().int(),
  signature: z.string().max(100),
})

export const libraryFiles = t.router({
  list: member
    .input(contract.itemInput)
    .query(({ ctx, input }) => shelf.listFiles(ctx.scope, input, ctx)),
  /** The files of a public item, for everybody; of one that the network shares, for members elsewhere. */
  show: passerProcedure.input(contract.itemInput).query(async ({ ctx, input }) => {
    await shelf.showItem(ctx.scope, input)
    return (await shelf.listFiles(ctx.scope, input, ctx)).files
  }),
  add: member
    .input(contract.attachFileInput)
    .mutation(({ ctx, input }) => shelf.attachFile(ctx.scope, filesOf(ctx), input)),
  describe: member
    .input(contract.describeFileInput)
    .mutation(({ ctx, input }) => shelf.describeFile(ctx.scope, input)),
  move: member
    .input(contract.moveFileInput)
    .mutation(({ ctx, input }) => shelf.moveFile(ctx.scope, input)),
  removeSubtitles: member
    .input(contract.removeSubtitlesInput)
    .mutation(({ ctx, input }) => shelf.removeSubtitles(ctx.scope, input)),
  remove: member
    .input(contract.fileInput)
    .mutation(({ ctx, input }) => shelf.removeLibraryFile(ctx.scope, input)),

  beginUpload: member
    .input(contract.beginUploadInput)
    .mutation(({ ctx, input }) => shelf.beginUpload(ctx.scope, input)),
  hearUpload: member
    .input(contract.uploadInput)
    .mutation(({ ctx, input }) => shelf.hearUpload(ctx.scope, input)),
  finishUpload: member
    .input(contract.uploadInput)
    .mutation(({ ctx, input }) => shelf.finishUpload(ctx.scope, uploadsOf(ctx), input)),
  pictureFilm: member
    .input(contract.pictureFilmInput)
    .mutation(({ ctx, input }) => shelf.pictureFilm(ctx.scope, filesOf(ctx), input)),
  dropUpload: member
    .input(contract.uploadInput)
    .mutation(({ ctx, input }) => shelf.dropUpload(ctx.scope, uploadsOf(ctx), input)),

  /** Signs an address for who may open the file now; it opens for this session and a short while. */
  sign: reader.input(contract.openFileInput).query(async ({ ctx, input }) => {
    const { mediaType } = await shelf.openFile(ctx.scope, input, ctx)
    const until = untilFrom(ctx.scope.now, mediaType)
    const { tenant, file, part } = input
    const signed = { tenant, file, part, session: ctx.sessionId, until }
    return { until, signature: sign(ctx.realtimeSecret, signed) }
  }),
  /** Counts that somebody takes a file along; of whom is not kept. */
  countDownload: reader
    .input(contract.fileInput)
    .mutation(({ ctx, input }) => shelf.countDownload(ctx.scope, input)),
  /** Where the file lies that a signed address opens; whether one may see it is asked again. */
  open: reader.input(signedInput).query(({ ctx, input }) => {
    const { tenant, file, part, until, signature } = input
    const signed = { tenant, file, part, session: ctx.sessionId, until }
    if (!isSigned(ctx.realtimeSecret, signed, signature, ctx.scope.now))
      throw new DomainError('forbidden', 'library-files.address-expired')
    return shelf.openFile(ctx.scope, input, ctx)
  }),
})
