import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { isModuleOn } from '@voortent/domain/tenancy'
import {
  moduleProcedure,
  passerProcedure,
  tenantProcedure,
  visitorProcedure,
} from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('library')

/** What members follow in the library, and how often items are read. */
export const libraryFollow = t.router({
  list: member.query(({ ctx }) => shelf.listFollows(ctx.scope)),
  /** What is new; nothing where the tenant does without a library. */
  news: tenantProcedure.query(async ({ ctx }) =>
    (await isModuleOn(ctx.scope, 'library')) ? shelf.listNews(ctx.scope) : [],
  ),
  follow: member
    .input(contract.followInput)
    .mutation(({ ctx, input }) => shelf.follow(ctx.scope, input)),
  unfollow: member
    .input(contract.followInput)
    .mutation(({ ctx, input }) => shelf.unfollow(ctx.scope, input)),
  chooseDigest: member
    .input(contract.chooseDigestInput)
    .mutation(({ ctx, input }) => shelf.chooseDigest(ctx.scope, input)),
  /** From the link in a letter, without an account. */
  stopDigest: visitorProcedure
    .input(contract.stopDigestInput)
    .mutation(({ ctx, input }) => shelf.stopDigest(ctx.scope, input)),
  countReading: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.countReading(ctx.scope, input)),
  /** The same on a public page; what is not public counts nothing there. */
  countOpenReading: passerProcedure
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.countReading(ctx.scope, input)),
})
