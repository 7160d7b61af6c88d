import * as money from '@voortent/domain/contributions'
import * as contract from '@voortent/domain/contributions/contract'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

export const contributions = t.router({
  money: member
    .input(contract.moneyInput)
    .query(({ ctx, input }) => money.getMoney(ctx.scope, input)),
  list: member
    .input(contract.listContributionsInput)
    .query(({ ctx, input }) => money.listContributions(ctx.scope, input)),
  /** Every entry, for the funder's file. */
  entries: member
    .input(contract.moneyInput)
    .query(({ ctx, input }) => money.listEntries(ctx.scope, input)),
  get: member
    .input(contract.contributionInput)
    .query(({ ctx, input }) => money.getContribution(ctx.scope, input)),
  enter: member
    .input(contract.enterContributionsInput)
    .mutation(({ ctx, input }) => money.enterContributions(ctx.scope, input)),
  change: member
    .input(contract.changeContributionInput)
    .mutation(({ ctx, input }) => money.changeContribution(ctx.scope, input)),
  correct: member
    .input(contract.correctContributionInput)
    .mutation(({ ctx, input }) => money.correctContribution(ctx.scope, input)),
  withdraw: member
    .input(contract.withdrawContributionInput)
    .mutation(({ ctx, input }) => money.withdrawContribution(ctx.scope, input)),
  confirm: member
    .input(contract.confirmContributionsInput)
    .mutation(({ ctx, input }) => money.confirmContributions(ctx.scope, input)),
  return: member
    .input(contract.returnContributionInput)
    .mutation(({ ctx, input }) => money.returnContribution(ctx.scope, input)),
  setPeriod: member
    .input(contract.setPeriodInput)
    .mutation(({ ctx, input }) => money.setPeriod(ctx.scope, input)),
  chooseScheme: member
    .input(contract.chooseSchemeInput)
    .mutation(({ ctx, input }) => money.chooseScheme(ctx.scope, input)),
  setSubsidy: member
    .input(contract.setSubsidyInput)
    .mutation(({ ctx, input }) => money.setSubsidy(ctx.scope, input)),
  figures: member.query(({ ctx }) => money.listFigures(ctx.scope)),
  schemes: member.query(({ ctx }) => money.listSchemes(ctx.scope)),
  scheme: member
    .input(contract.schemeInput)
    .query(({ ctx, input }) => money.getScheme(ctx.scope, input)),
  addScheme: member
    .input(contract.addSchemeInput)
    .mutation(({ ctx, input }) => money.addScheme(ctx.scope, input)),
  changeScheme: member
    .input(contract.changeSchemeInput)
    .mutation(({ ctx, input }) => money.changeScheme(ctx.scope, input)),
  retireScheme: member
    .input(contract.schemeInput)
    .mutation(({ ctx, input }) => money.retireScheme(ctx.scope, input)),
})
