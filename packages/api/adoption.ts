import {
  beginNextEdition,
  exportAdoption,
  getAdoption,
  getDecision,
  getFacts,
  getPublishedFile,
  listAdopted,
  putToDecision,
  readPublicAgenda,
} from '@voortent/domain/adoption'
import {
  adoptionInput,
  agendaToDecideInput,
  beginNextEditionInput,
  editionInput,
  putToDecisionInput,
} from '@voortent/domain/adoption/contract'
import { requireModule } from '@voortent/domain/tenancy'
import { moduleProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('agenda')

/** For anybody, of a tenant that works with agendas. */
const visitor = visitorProcedure.use(async ({ ctx, input, next }) => {
  const { tenant } = await ctx.open(input.tenant)
  requireModule(tenant?.modules ?? [], 'agenda')
  return next()
})

export const adoption = t.router({
  decision: member
    .input(agendaToDecideInput)
    .query(({ ctx, input }) => getDecision(ctx.scope, input)),
  facts: member.input(editionInput).query(({ ctx, input }) => getFacts(ctx.scope, input)),
  putToDecision: member
    .input(putToDecisionInput)
    .mutation(({ ctx, input }) => putToDecision(ctx.scope, input)),
  beginNextEdition: member
    .input(beginNextEditionInput)
    .mutation(({ ctx, input }) => beginNextEdition(ctx.scope, input)),
  get: visitor.input(adoptionInput).query(({ ctx, input }) => getAdoption(ctx.scope, input)),
  export: visitor.input(adoptionInput).query(({ ctx, input }) => exportAdoption(ctx.scope, input)),
  /** The record as a PDF. */
  file: visitor.input(adoptionInput).query(({ ctx, input }) => getPublishedFile(ctx.scope, input)),
  publicAgenda: visitor
    .input(agendaToDecideInput)
    .query(({ ctx, input }) => readPublicAgenda(ctx.scope, input)),
  /** What the tenant's public face links to; none of a tenant that works without agendas. */
  adoptedAtTheDoor: visitorProcedure.query(async ({ ctx, input }) => {
    const { tenant } = await ctx.open(input.tenant)
    return tenant?.modules.includes('agenda') ? listAdopted(ctx.scope) : []
  }),
})
