import * as barrier from '@voortent/domain/barriers'
import * as contract from '@voortent/domain/barriers/contract'
import { moduleProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

export const barriers = t.router({
  /** Of one consortium. */
  list: member
    .input(contract.ofConsortiumInput)
    .query(({ ctx, input }) => barrier.listBarriers(ctx.scope, input)),
  get: member
    .input(contract.barrierInput)
    .query(({ ctx, input }) => barrier.getBarrier(ctx.scope, input)),
  note: member
    .input(contract.noteBarrierInput)
    .mutation(({ ctx, input }) => barrier.noteBarrier(ctx.scope, input)),
  change: member
    .input(contract.changeBarrierInput)
    .mutation(({ ctx, input }) => barrier.changeBarrier(ctx.scope, input)),
  judge: member
    .input(contract.judgeBarrierInput)
    .mutation(({ ctx, input }) => barrier.judgeBarrier(ctx.scope, input)),
  resolve: member
    .input(contract.resolveBarrierInput)
    .mutation(({ ctx, input }) => barrier.resolveBarrier(ctx.scope, input)),
  reopen: member
    .input(contract.barrierInput)
    .mutation(({ ctx, input }) => barrier.reopenBarrier(ctx.scope, input)),
  share: member
    .input(contract.shareBarrierInput)
    .mutation(({ ctx, input }) => barrier.shareBarrier(ctx.scope, input)),
  withdrawShare: member
    .input(contract.barrierInput)
    .mutation(({ ctx, input }) => barrier.withdrawShare(ctx.scope, input)),
  /** Of the tenant, as they were shared. */
  shared: member
    .input(contract.listSharedInput)
    .query(({ ctx, input }) => barrier.listShared(ctx.scope, input)),
  echo: member
    .input(contract.echoInput)
    .mutation(({ ctx, input }) => barrier.echoBarrier(ctx.scope, input)),
  takeBackEcho: member
    .input(contract.echoInput)
    .mutation(({ ctx, input }) => barrier.takeBackEcho(ctx.scope, input)),
  openPage: member.mutation(({ ctx }) => barrier.openPage(ctx.scope)),
  closePage: member.mutation(({ ctx }) => barrier.closePage(ctx.scope)),
  /** For everybody, where a coordinator opened the list. */
  open: visitorProcedure
    .input(contract.listSharedInput)
    .query(({ ctx, input }) => barrier.listOpenly(ctx.scope, input)),
})
