import * as guest from '@voortent/domain/guests'
import * as contract from '@voortent/domain/guests/contract'
import { hashToken, spendTry } from '@voortent/domain/identity'
import { openProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

/** Counted before the transaction opens, so that who is refused holds nothing up. */
const limitedAsk = openProcedure.input(contract.askLinkInput).use(async ({ ctx, input, next }) => {
  await spendTry('ask-guest-link', { ...ctx, email: input.email })
  return next()
})
const limitedReplace = openProcedure
  .input(contract.guestLinkInput)
  .use(async ({ ctx, input, next }) => {
    await spendTry('ask-guest-link', { ...ctx, email: hashToken(input.token) })
    return next()
  })

export const guests = t.router({
  askLink: limitedAsk
    .concat(visitorProcedure)
    .mutation(({ ctx, input }) => guest.askLink(ctx.scope, input)),
  replaceLink: limitedReplace
    .concat(visitorProcedure)
    .mutation(({ ctx, input }) => guest.replaceLink(ctx.scope, input.token)),
})
