import {
  answerThread,
  compareVersions,
  describeWriter,
  editComment,
  getExport,
  getVersion,
  keepVersion,
  listExports,
  listThreads,
  listVersions,
  openThread,
  reopenThread,
  requestExport,
  resolveThread,
  restoreVersion,
  takeExport,
  withdrawComment,
} from '@voortent/domain/documents'
import {
  answerThreadInput,
  commentInput,
  compareVersionsInput,
  documentInput,
  editCommentInput,
  exportInput,
  keepVersionInput,
  openRoomInput,
  openThreadInput,
  requestExportInput,
  threadInput,
  versionInput,
} from '@voortent/domain/documents/contract'
import { DomainError } from '@voortent/kernel'
import { roomIdOf } from '@voortent/realtime/room-id'
import { signRoomToken } from '@voortent/realtime/token'
import { requireExportable } from './export-subjects.ts'
import { tenantProcedure } from './procedures.ts'
import { rightsOnDocument, standingOnDocument } from './text-rights.ts'
import { t } from './trpc.ts'

export const documents = t.router({
  /** A token that opens the room of one text once, within half a minute. */
  openRoom: tenantProcedure.input(openRoomInput).mutation(async ({ ctx, input }) => {
    const { scope, person } = ctx
    const rights = await rightsOnDocument(scope, input.document)
    if (!rights) throw new DomainError('not-found', 'documents.no-such-text')
    const token = await signRoomToken({
      secret: ctx.realtimeSecret,
      roomId: roomIdOf(scope.tenantId, input.document),
      personId: person.id,
      ...(await describeWriter(scope, person)),
      scopes: [rights === 'write' ? 'room:write' : 'room:read'],
      sessionId: ctx.sessionId,
      now: scope.now,
    })
    return { token }
  }),
  /** What a text is called, on which page one works in it, and what the visitor may do. */
  standing: tenantProcedure
    .input(documentInput)
    .query(({ ctx, input }) => standingOnDocument(ctx.scope, input.document)),
  versions: tenantProcedure.input(documentInput).query(async ({ ctx, input }) => ({
    text: await standingOnDocument(ctx.scope, input.document),
    versions: await listVersions(ctx.scope, input),
  })),
  version: tenantProcedure.input(versionInput).query(async ({ ctx, input }) => ({
    text: await standingOnDocument(ctx.scope, input.document),
    version: await getVersion(ctx.scope, input),
  })),
  compare: tenantProcedure.input(compareVersionsInput).query(async ({ ctx, input }) => ({
    text: await standingOnDocument(ctx.scope, input.document),
    versions: await listVersions(ctx.scope, input),
    blocks: await compareVersions(ctx.scope, input),
  })),
  keepVersion: tenantProcedure
    .input(keepVersionInput)
    .mutation(async ({ ctx, input }) =>
      keepVersion(ctx.scope, input, await standingOnDocument(ctx.scope, input.document)),
    ),
  restoreVersion: tenantProcedure
    .input(versionInput)
    .mutation(async ({ ctx, input }) =>
      restoreVersion(ctx.scope, input, await standingOnDocument(ctx.scope, input.document)),
    ),
  /** What is said about a text, and whether the visitor may say something too. */
  threads: tenantProcedure
    .input(documentInput)
    .query(async ({ ctx, input }) =>
      listThreads(ctx.scope, input, await standingOnDocument(ctx.scope, input.document)),
    ),
  openThread: tenantProcedure
    .input(openThreadInput)
    .mutation(async ({ ctx, input }) =>
      openThread(ctx.scope, input, await standingOnDocument(ctx.scope, input.document)),
    ),
  answerThread: tenantProcedure
    .input(answerThreadInput)
    .mutation(async ({ ctx, input }) =>
      answerThread(ctx.scope, input, await standingOnDocument(ctx.scope, input.document)),
    ),
  resolveThread: tenantProcedure
    .input(threadInput)
    .mutation(async ({ ctx, input }) =>
      resolveThread(ctx.scope, input, await standingOnDocument(ctx.scope, input.document)),
    ),
  reopenThread: tenantProcedure
    .input(threadInput)
    .mutation(async ({ ctx, input }) =>
      reopenThread(ctx.scope, input, await standingOnDocument(ctx.scope, input.document)),
    ),
  editComment: tenantProcedure.input(editCommentInput).mutation(async ({ ctx, input }) => {
    await standingOnDocument(ctx.scope, input.document)
    await editComment(ctx.scope, input)
  }),
  withdrawComment: tenantProcedure.input(commentInput).mutation(async ({ ctx, input }) => {
    await standingOnDocument(ctx.scope, input.document)
    await withdrawComment(ctx.scope, input)
  }),
  /** Has the worker make a file of what who asks may read. */
  requestExport: tenantProcedure.input(requestExportInput).mutation(async ({ ctx, input }) => {
    await requireExportable(ctx.scope, input)
    return requestExport(ctx.scope, input)
  }),
  export: tenantProcedure.input(exportInput).query(({ ctx, input }) => getExport(ctx.scope, input)),
  exports: tenantProcedure.query(({ ctx }) => listExports(ctx.scope)),
  takeExport: tenantProcedure
    .input(exportInput)
    .query(({ ctx, input }) => takeExport(ctx.scope, input)),
})
