import {
  changePassword,
  changeProfile,
  chooseLanguage,
  confirmEmail,
  endOtherSession,
  endOtherSessions,
  endSession,
  findEmailToConfirm,
  getProfile,
  isResetOpen,
  listSessions,
  requestCode,
  requestEmailChange,
  requestReset,
  resetPassword,
  type StartedSession,
  signIn,
  signInWithCode,
} from '@voortent/domain/identity'
import * as contract from '@voortent/domain/identity/contract'
import { openProcedure, personProcedure } from './procedures.ts'
import { t } from './trpc.ts'
import type { Visit } from './visit.ts'

/** What comes in without a session: ways to begin one, and links from letters. */
const entrance = openProcedure.use(({ ctx, next }) => next({ ctx: { ...ctx, now: new Date() } }))

/** What somebody signed in does with what is their own. */
const own = personProcedure.use(({ ctx, next }) => next({ ctx: { ...ctx, now: new Date() } }))

export const identity = t.router({
  me: openProcedure.query(async ({ ctx }) => (await ctx.open('')).person),

  signIn: entrance.input(contract.signInInput).mutation(async ({ ctx, input }) => {
    await settle(ctx, await signIn(ctx, input))
  }),
  requestCode: entrance
    .input(contract.requestCodeInput)
    .mutation(({ ctx, input }) => requestCode(ctx, input)),
  signInWithCode: entrance.input(contract.signInWithCodeInput).mutation(async ({ ctx, input }) => {
    await settle(ctx, await signInWithCode(ctx, input))
  }),
  signOut: openProcedure.mutation(async ({ ctx }) => {
    await endSession(ctx.database, ctx.sessionId)
    ctx.jar.clear()
  }),

  requestReset: entrance
    .input(contract.requestResetInput)
    .mutation(({ ctx, input }) => requestReset(ctx, input)),
  isResetOpen: entrance
    .input(contract.linkInput)
    .query(({ ctx, input }) => isResetOpen(ctx, input)),
  resetPassword: entrance
    .input(contract.resetPasswordInput)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),

  myProfile: own.query(({ ctx }) => getProfile(ctx)),
  changeProfile: own
    .input(contract.profileInput)
    .mutation(({ ctx, input }) => changeProfile(ctx, input)),
  chooseLanguage: own
    .input(contract.chooseLanguageInput)
    .mutation(({ ctx, input }) => chooseLanguage(ctx, input)),
  changePassword: own
    .input(contract.changePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),

  requestEmailChange: own
    .input(contract.requestEmailChangeInput)
    .mutation(({ ctx, input }) => requestEmailChange(ctx, input)),
  emailToConfirm: entrance
    .input(contract.linkInput)
    .query(({ ctx, input }) => findEmailToConfirm(ctx, input)),
  confirmEmail: entrance
    .input(contract.linkInput)
    .mutation(({ ctx, input }) => confirmEmail(ctx, input)),

  mySessions: own.query(({ ctx }) => listSessions(ctx)),
  endOtherSession: own
    .input(contract.endOtherSessionInput)
    .mutation(({ ctx, input }) => endOtherSession(ctx, input)),
  endOtherSessions: own.mutation(({ ctx }) => endOtherSessions(ctx)),
})

/** The browser keeps its new session; the one it came with ends. */
async function settle(visit: Visit, session: StartedSession): Promise<void> {
  if (visit.sessionId) await endSession(visit.database, visit.sessionId)
  visit.jar.write(session.token, session.expiresAt)
}
