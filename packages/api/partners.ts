import * as partner from '@voortent/domain/partners'
import * as contract from '@voortent/domain/partners/contract'
import { nameHandovers } from './name-handovers.ts'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const procedure = moduleProcedure('partners')

export const partners = t.router({
  list: procedure
    .input(contract.listOrganisationsInput)
    .query(({ ctx, input }) => partner.listOrganisations(ctx.scope, input)),
  export: procedure
    .input(contract.organisationFilter)
    .query(({ ctx, input }) => partner.exportOrganisations(ctx.scope, input)),
  get: procedure
    .input(contract.organisationInput)
    .query(({ ctx, input }) => partner.getOrganisation(ctx.scope, input)),
  findExisting: procedure
    .input(contract.findExistingInput)
    .query(({ ctx, input }) => partner.findExisting(ctx.scope, input)),
  admit: procedure
    .input(contract.admitOrganisationInput)
    .mutation(({ ctx, input }) => partner.admitOrganisation(ctx.scope, input)),
  takeAlong: procedure
    .input(contract.organisationInput)
    .mutation(({ ctx, input }) => partner.takeAlongOrganisation(ctx.scope, input)),
  leaving: procedure
    .input(contract.organisationInput)
    .query(({ ctx, input }) => partner.getLeaving(ctx.scope, input)),
  endPartnership: procedure
    .input(contract.endPartnershipInput)
    .mutation(({ ctx, input }) => partner.endPartnership(ctx.scope, input, nameHandovers)),
  change: procedure
    .input(contract.changeOrganisationInput)
    .mutation(({ ctx, input }) => partner.changeOrganisation(ctx.scope, input)),
  candidates: procedure
    .input(contract.organisationInput)
    .query(({ ctx, input }) => partner.listCandidates(ctx.scope, input)),
  getRepresentation: procedure
    .input(contract.representationInput)
    .query(({ ctx, input }) => partner.getRepresentation(ctx.scope, input)),
  addRepresentation: procedure
    .input(contract.addRepresentationInput)
    .mutation(({ ctx, input }) => partner.addRepresentation(ctx.scope, input)),
  changeRepresentation: procedure
    .input(contract.changeRepresentationInput)
    .mutation(({ ctx, input }) => partner.changeRepresentation(ctx.scope, input)),
  endRepresentation: procedure
    .input(contract.endRepresentationInput)
    .mutation(({ ctx, input }) => partner.endRepresentation(ctx.scope, input, nameHandovers)),
  resumeRepresentation: procedure
    .input(contract.representationInput)
    .mutation(({ ctx, input }) => partner.resumeRepresentation(ctx.scope, input, nameHandovers)),
  grantMandate: procedure
    .input(contract.grantMandateInput)
    .mutation(({ ctx, input }) => partner.grantMandate(ctx.scope, input)),
  withdrawMandate: procedure
    .input(contract.mandateInput)
    .mutation(({ ctx, input }) => partner.withdrawMandate(ctx.scope, input)),
  nameSubstitute: procedure
    .input(contract.nameSubstituteInput)
    .mutation(({ ctx, input }) => partner.nameSubstitute(ctx.scope, input)),
})
