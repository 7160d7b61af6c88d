import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { moduleProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('library')

/** What other tenants share, searches that members keep, and the letters about what is new. */
export const libraryFind = t.router({
  elsewhere: member
    .input(contract.searchElsewhereInput)
    .query(({ ctx, input }) => shelf.searchElsewhere(ctx.scope, input)),
  searches: member.query(({ ctx }) => shelf.listSearches(ctx.scope)),
  keep: member
    .input(contract.keepSearchInput)
    .mutation(({ ctx, input }) => shelf.keepSearch(ctx.scope, input)),
  forget: member
    .input(contract.keptSearchInput)
    .mutation(({ ctx, input }) => shelf.forgetSearch(ctx.scope, input)),
  chooseAlert: member
    .input(contract.chooseAlertInput)
    .mutation(({ ctx, input }) => shelf.chooseAlert(ctx.scope, input)),
  /** From the link in a letter, without an account. */
  stopAlert: visitorProcedure
    .input(contract.keptSearchInput)
    .mutation(({ ctx, input }) => shelf.stopAlert(ctx.scope, input)),
})
