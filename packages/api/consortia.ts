import * as consortium from '@voortent/domain/consortia'
import * as contract from '@voortent/domain/consortia/contract'
import { isModuleOn } from '@voortent/domain/tenancy'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure, readingProcedure, tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

export const consortia = t.router({
  list: readingProcedure('consortia')
    .input(contract.listConsortiaInput)
    .query(({ ctx, input }) => consortium.listConsortia(ctx.reading, input)),
  get: member
    .input(contract.consortiumInput)
    .query(({ ctx, input }) => consortium.getConsortium(ctx.scope, input)),
  /** What stands above every page about it. */
  enter: member
    .input(contract.consortiumInput)
    .query(({ ctx, input }) => consortium.enterConsortium(ctx.scope, input)),
  /** The text to work in, and the room where that happens. */
  text: member.input(contract.consortiumInput).query(async ({ ctx, input }) => {
    const found = await consortium.openConsortiumText(ctx.scope, input)
    return { ...found, room: roomIdOf(ctx.scope.tenantId, found.documentId) }
  }),
  /** Of an action, whose page is there with or without this module. */
  ofAction: tenantProcedure
    .input(contract.consortiaOfActionInput)
    .query(async ({ ctx, input }) =>
      (await isModuleOn(ctx.scope, 'consortia'))
        ? consortium.listConsortiaOfAction(ctx.scope, input)
        : [],
    ),
  choices: member.query(({ ctx }) => consortium.listChoices(ctx.scope)),
  begin: member
    .input(contract.beginConsortiumInput)
    .mutation(({ ctx, input }) => consortium.beginConsortium(ctx.scope, input)),
  change: member
    .input(contract.changeConsortiumInput)
    .mutation(({ ctx, input }) => consortium.changeConsortium(ctx.scope, input)),
  commit: member
    .input(contract.commitInput)
    .mutation(({ ctx, input }) => consortium.commit(ctx.scope, input)),
  linkAction: member
    .input(contract.linkActionInput)
    .mutation(({ ctx, input }) => consortium.linkAction(ctx.scope, input)),
  unlinkAction: member
    .input(contract.linkActionInput)
    .mutation(({ ctx, input }) => consortium.unlinkAction(ctx.scope, input)),
  addResult: member
    .input(contract.addResultInput)
    .mutation(({ ctx, input }) => consortium.addResult(ctx.scope, input)),
  removeResult: member
    .input(contract.removeResultInput)
    .mutation(({ ctx, input }) => consortium.removeResult(ctx.scope, input)),
})
