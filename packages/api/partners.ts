import * as partner from '@voortent/domain/partners'
import * as contract from '@voortent/domain/partners/contract'
import { tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const partners = t.router({
  list: tenantProcedure
    .input(contract.listOrganisationsInput)
    .query(({ ctx, input }) => partner.listOrganisations(ctx.scope, input)),
  export: tenantProcedure
    .input(contract.organisationFilter)
    .query(({ ctx, input }) => partner.exportOrganisations(ctx.scope, input)),
  get: tenantProcedure
    .input(contract.organisationInput)
    .query(({ ctx, input }) => partner.getOrganisation(ctx.scope, input)),
  findExisting: tenantProcedure
    .input(contract.findExistingInput)
    .query(({ ctx, input }) => partner.findExisting(ctx.scope, input)),
  admit: tenantProcedure
    .input(contract.admitOrganisationInput)
    .mutation(({ ctx, input }) => partner.admitOrganisation(ctx.scope, input)),
  takeAlong: tenantProcedure
    .input(contract.organisationInput)
    .mutation(({ ctx, input }) => partner.takeAlongOrganisation(ctx.scope, input)),
  change: tenantProcedure
    .input(contract.changeOrganisationInput)
    .mutation(({ ctx, input }) => partner.changeOrganisation(ctx.scope, input)),
  candidates: tenantProcedure
    .input(contract.organisationInput)
    .query(({ ctx, input }) => partner.listCandidates(ctx.scope, input)),
  getRepresentation: tenantProcedure
    .input(contract.representationInput)
    .query(({ ctx, input }) => partner.getRepresentation(ctx.scope, input)),
  addRepresentation: tenantProcedure
    .input(contract.addRepresentationInput)
    .mutation(({ ctx, input }) => partner.addRepresentation(ctx.scope, input)),
  changeRepresentation: tenantProcedure
    .input(contract.changeRepresentationInput)
    .mutation(({ ctx, input }) => partner.changeRepresentation(ctx.scope, input)),
  endRepresentation: tenantProcedure
    .input(contract.endRepresentationInput)
    .mutation(({ ctx, input }) => partner.endRepresentation(ctx.scope, input)),
  resumeRepresentation: tenantProcedure
    .input(contract.representationInput)
    .mutation(({ ctx, input }) => partner.resumeRepresentation(ctx.scope, input)),
  grantMandate: tenantProcedure
    .input(contract.grantMandateInput)
    .mutation(({ ctx, input }) => partner.grantMandate(ctx.scope, input)),
  withdrawMandate: tenantProcedure
    .input(contract.mandateInput)
    .mutation(({ ctx, input }) => partner.withdrawMandate(ctx.scope, input)),
  nameSubstitute: tenantProcedure
    .input(contract.nameSubstituteInput)
    .mutation(({ ctx, input }) => partner.nameSubstitute(ctx.scope, input)),
})
