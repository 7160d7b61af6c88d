import * as held from '@voortent/domain/portfolio'
import * as contract from '@voortent/domain/portfolio/contract'
import { moduleProcedure, readingProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')
const reader = readingProcedure('consortia')

export const portfolio = t.router({
  list: reader
    .input(contract.listPortfolioInput)
    .query(({ ctx, input }) => held.listPortfolio(ctx.reading, input)),
  matrix: reader
    .input(contract.matrixInput)
    .query(({ ctx, input }) => held.readMatrix(ctx.reading, input)),
  phases: reader
    .input(contract.portfolioFilter)
    .query(({ ctx, input }) => held.readPhases(ctx.reading, input)),
  money: reader
    .input(contract.portfolioFilter)
    .query(({ ctx, input }) => held.readMoney(ctx.reading, input)),
  organisations: reader
    .input(contract.portfolioFilter)
    .query(({ ctx, input }) => held.readOrganisations(ctx.reading, input)),
  network: reader
    .input(contract.portfolioFilter)
    .query(({ ctx, input }) => held.readNetwork(ctx.reading, input)),
  actions: reader.query(({ ctx }) => held.listLinkedActions(ctx.reading)),
  compare: reader
    .input(contract.compareInput)
    .query(({ ctx, input }) => held.compareConsortia(ctx.reading, input)),
  /** For insiders, on the overview of their consortium. */
  goingOn: member
    .input(contract.goingOnInput)
    .query(({ ctx, input }) => held.getGoingOn(ctx.scope, input)),
  classification: member
    .input(contract.classificationInput)
    .query(({ ctx, input }) => held.getClassification(ctx.scope, input)),
  classify: member
    .input(contract.classifyConsortiumInput)
    .mutation(({ ctx, input }) => held.classifyConsortium(ctx.scope, input)),
})
