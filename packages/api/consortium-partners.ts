import * as consortium from '@voortent/domain/consortia'
import * as contract from '@voortent/domain/consortia/contract'
import { roomIdOf } from '@voortent/realtime/room-id'
import { handoverSources } from './handover-sources.ts'
import { nameHandovers } from './name-handovers.ts'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

/** What partners of a consortium do with each other: the ladder, roles, people, why, agreement. */
export const consortiumPartners = t.router({
  list: member
    .input(contract.consortiumInput)
    .query(({ ctx, input }) => consortium.getPartners(ctx.scope, input)),
  giveRoles: member
    .input(contract.giveRolesInput)
    .mutation(({ ctx, input }) => consortium.giveRoles(ctx.scope, input)),
  offerLead: member
    .input(contract.offerLeadInput)
    .mutation(({ ctx, input }) => consortium.offerLead(ctx.scope, input)),
  answerLeadOffer: member
    .input(contract.answerLeadOfferInput)
    .mutation(({ ctx, input }) => consortium.answerLeadOffer(ctx.scope, input)),
  takeSeat: member
    .input(contract.takeSeatInput)
    .mutation(({ ctx, input }) => consortium.takeSeat(ctx.scope, input)),
  leaveSeat: member
    .input(contract.partnerOfConsortiumInput)
    .mutation(({ ctx, input }) => consortium.leaveSeat(ctx.scope, input)),
  team: member
    .input(contract.consortiumInput)
    .query(({ ctx, input }) => consortium.listTeam(ctx.scope, input)),
  placePerson: member
    .input(contract.placePersonInput)
    .mutation(({ ctx, input }) => consortium.placePerson(ctx.scope, input)),
  endPlace: member
    .input(contract.placePersonInput)
    .mutation(({ ctx, input }) => consortium.endPlace(ctx.scope, input)),
  why: member
    .input(contract.whyInput)
    .query(({ ctx, input }) => consortium.getWhy(ctx.scope, input)),
  whyOverTime: member
    .input(contract.partnerOfConsortiumInput)
    .query(({ ctx, input }) => consortium.getWhyOverTime(ctx.scope, input)),
  openRound: member
    .input(contract.consortiumInput)
    .mutation(({ ctx, input }) => consortium.openRound(ctx.scope, input)),
  answerWhy: member
    .input(contract.answerWhyInput)
    .mutation(({ ctx, input }) => consortium.answerWhy(ctx.scope, input)),
  agreement: member.input(contract.consortiumInput).query(async ({ ctx, input }) => {
    const found = await consortium.getAgreement(ctx.scope, input)
    const room = found.documentId && roomIdOf(ctx.scope.tenantId, found.documentId)
    return { ...found, room }
  }),
  edition: member
    .input(contract.editionInput)
    .query(({ ctx, input }) => consortium.getEdition(ctx.scope, input)),
  beginAgreement: member
    .input(contract.consortiumInput)
    .mutation(({ ctx, input }) => consortium.beginAgreement(ctx.scope, input)),
  freezeAgreement: member
    .input(contract.consortiumInput)
    .mutation(({ ctx, input }) => consortium.freezeAgreement(ctx.scope, input)),
  signAgreement: member
    .input(contract.signAgreementInput)
    .mutation(({ ctx, input }) => consortium.signAgreement(ctx.scope, input)),
  notePaper: member
    .input(contract.notePaperInput)
    .mutation(({ ctx, input }) => consortium.notePaper(ctx.scope, input)),
  leaving: member
    .input(contract.leavingInput)
    .query(({ ctx, input }) => consortium.getLeaving(ctx.scope, input)),
  announceLeaving: member
    .input(contract.announceLeavingInput)
    .mutation(({ ctx, input }) => consortium.announceLeaving(ctx.scope, input, handoverSources)),
  addHandoverItem: member
    .input(contract.addHandoverItemInput)
    .mutation(({ ctx, input }) => consortium.addHandoverItem(ctx.scope, input)),
  settleHandoverItem: member
    .input(contract.settleHandoverItemInput)
    .mutation(({ ctx, input }) => consortium.settleHandoverItem(ctx.scope, input)),
  callOffLeaving: member
    .input(contract.leavingInput)
    .mutation(({ ctx, input }) => consortium.callOffLeaving(ctx.scope, input)),
  confirmLeaving: member
    .input(contract.leavingInput)
    .mutation(({ ctx, input }) => consortium.confirmLeaving(ctx.scope, input, nameHandovers)),
})
