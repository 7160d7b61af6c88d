import { endSession, signIn } from '@voortent/domain/identity'
import { signInInput } from '@voortent/domain/identity/contract'
import { openProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const identity = t.router({
  me: openProcedure.query(async ({ ctx }) => (await ctx.open('')).person),
  signIn: openProcedure.input(signInInput).mutation(async ({ ctx, input }) => {
    const { address, userAgent } = ctx
    const session = await signIn(ctx.database, input, { address, userAgent, now: new Date() })
    ctx.jar.write(session.token, session.expiresAt)
  }),
  signOut: openProcedure.mutation(async ({ ctx }) => {
    await endSession(ctx.database, ctx.sessionId)
    ctx.jar.clear()
  }),
})
