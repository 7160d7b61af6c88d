import * as admit from '@voortent/domain/admission'
import * as contract from '@voortent/domain/admission/contract'
import { settleGuest } from '@voortent/domain/guests'
import { spendTry } from '@voortent/domain/identity'
import { nameHandovers } from './name-handovers.ts'
import { joiningProcedure, openProcedure, tenantProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

/** Counted before the transaction opens, so that who is refused holds nothing up. */
const limitedRequest = openProcedure
  .input(contract.joinRequestInput)
  .use(async ({ ctx, input, next }) => {
    await spendTry('request-to-join', { ...ctx, email: input.email })
    return next()
  })

export const admission = t.router({
  invitations: tenantProcedure
    .input(contract.listInvitationsInput)
    .query(({ ctx, input }) => admit.listInvitations(ctx.scope, input)),
  invitingPartners: tenantProcedure.query(({ ctx }) => admit.listInvitingPartners(ctx.scope)),
  invite: tenantProcedure
    .input(contract.inviteInput)
    .mutation(({ ctx, input }) => admit.invitePeople(ctx.scope, input, ctx.publicUrl)),
  resendInvitation: tenantProcedure
    .input(contract.invitationInput)
    .mutation(({ ctx, input }) =>
      admit.resendInvitation(ctx.scope, input.invitationId, ctx.publicUrl),
    ),
  revokeInvitation: tenantProcedure
    .input(contract.invitationInput)
    .mutation(({ ctx, input }) => admit.revokeInvitation(ctx.scope, input.invitationId)),

  openInvitation: joiningProcedure
    .input(contract.tokenInput)
    .query(({ ctx, input }) => admit.openInvitation(ctx.scope, input.token)),
  acceptInvitation: joiningProcedure
    .input(contract.acceptInput)
    .mutation(async ({ ctx, input }) => {
      const { address, userAgent, chosenLocale, scope } = ctx
      const visit = { address, userAgent, chosenLocale, now: scope.now }
      const { session, ...accepted } = await admit.acceptInvitation(scope, input, visit)
      await settleGuest(scope, accepted)
      if (session) ctx.jar.write(session.token, session.expiresAt)
    }),

  requestToJoin: limitedRequest
    .concat(visitorProcedure)
    .mutation(({ ctx, input }) => admit.requestToJoin(ctx.scope, input, ctx)),
  joinRequests: tenantProcedure
    .input(contract.listJoinRequestsInput)
    .query(({ ctx, input }) => admit.listJoinRequests(ctx.scope, input)),
  joinRequest: tenantProcedure
    .input(contract.joinRequestIdInput)
    .query(({ ctx, input }) => admit.getJoinRequest(ctx.scope, input.requestId)),
  approveJoinRequest: tenantProcedure
    .input(contract.approveInput)
    .mutation(({ ctx, input }) => admit.approveJoinRequest(ctx.scope, input, ctx.publicUrl)),
  declineJoinRequest: tenantProcedure
    .input(contract.declineInput)
    .mutation(({ ctx, input }) => admit.declineJoinRequest(ctx.scope, input)),

  member: tenantProcedure
    .input(contract.memberInput)
    .query(({ ctx, input }) => admit.getMember(ctx.scope, input.membershipId)),
  endMembership: tenantProcedure
    .input(contract.endMembershipInput)
    .mutation(({ ctx, input }) => admit.endMembership(ctx.scope, input, nameHandovers)),
})
