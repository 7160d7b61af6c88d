import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { askOfUse, mayDo } from '@voortent/domain/questions'
import { askOfUseInput } from '@voortent/domain/questions/contract'
import { isModuleOn, requireModule } from '@voortent/domain/tenancy'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('library')

/** What members do with an item: stand behind it, talk about it, ask, and take it further. */
export const libraryApply = t.router({
  /** All that goes on around an item, for its page. */
  around: member.input(contract.itemInput).query(async ({ ctx, input }) => {
    const { scope } = ctx
    const asks = await isModuleOn(scope, 'questions')
    return {
      talk: await shelf.getTalk(scope, input),
      follows: (await shelf.listFollows(scope)).items.map(({ kind, value }) => ({ kind, value })),
      collections: await shelf.collectionsOfItem(scope, input),
      synthesis: await shelf.getSynthesis(scope, input),
      /** For whose item it is. */
      readings: await shelf.getReadings(scope, input),
      /** Whether what somebody would like to know may be asked: by them, or for them by a broker. */
      mayAsk: asks ? mayDo(scope.actor, scope.actor.actingForId) : { ask: false, handle: false },
    }
  }),
  withdrawUse: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.withdrawUse(ctx.scope, input)),
  askOfUse: member.input(askOfUseInput).mutation(async ({ ctx, input }) => {
    const { tenant } = await ctx.open(input.tenant)
    requireModule(tenant?.modules ?? [], 'questions')
    return askOfUse(ctx.scope, input)
  }),
  endorse: member
    .input(contract.endorseItemInput)
    .mutation(({ ctx, input }) => shelf.endorseItem(ctx.scope, input)),
  withdrawEndorsement: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.withdrawEndorsement(ctx.scope, input)),
  openTalk: member
    .input(contract.openTalkInput)
    .mutation(({ ctx, input }) => shelf.openTalk(ctx.scope, input)),
  answerTalk: member
    .input(contract.answerTalkInput)
    .mutation(({ ctx, input }) => shelf.answerTalk(ctx.scope, input)),
  resolveTalk: member
    .input(contract.talkInput)
    .mutation(({ ctx, input }) => shelf.resolveTalk(ctx.scope, input)),
  reopenTalk: member
    .input(contract.talkInput)
    .mutation(({ ctx, input }) => shelf.reopenTalk(ctx.scope, input)),
  editRemark: member
    .input(contract.editRemarkInput)
    .mutation(({ ctx, input }) => shelf.editRemark(ctx.scope, input)),
  withdrawRemark: member
    .input(contract.remarkInput)
    .mutation(({ ctx, input }) => shelf.withdrawRemark(ctx.scope, input)),
})
