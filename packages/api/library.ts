import * as shelf from '@voortent/domain/library'
import * as contract from '@voortent/domain/library/contract'
import { moduleProcedure, passerProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('library')

export const library = t.router({
  search: member
    .input(contract.searchLibraryInput)
    .query(({ ctx, input }) => shelf.searchLibrary(ctx.scope, input)),
  drafts: member.query(({ ctx }) => shelf.listDrafts(ctx.scope)),
  choices: member.query(({ ctx }) => shelf.listChoices(ctx.scope)),
  get: member.input(contract.itemInput).query(({ ctx, input }) => shelf.getItem(ctx.scope, input)),
  add: member
    .input(contract.addItemInput)
    .mutation(({ ctx, input }) => shelf.addItem(ctx.scope, input)),
  /** What registries do not know of all that an item names, for whose item it is. */
  doubts: member
    .input(contract.itemInput)
    .query(({ ctx, input }) => shelf.listDoubts(ctx.scope, input)),
  change: member
    .input(contract.changeItemInput)
    .mutation(({ ctx, input }) => shelf.changeItem(ctx.scope, input)),
  publish: member
    .input(contract.itemInput)
    .mutation(({ ctx, input }) => shelf.publishItem(ctx.scope, input)),
  withdraw: member
    .input(contract.withdrawItemInput)
    .mutation(({ ctx, input }) => shelf.withdrawItem(ctx.scope, input)),
  tellUse: member
    .input(contract.tellUseInput)
    .mutation(({ ctx, input }) => shelf.tellUse(ctx.scope, input)),
  /** The synthesis that a public item holds, for everybody. */
  showSynthesis: passerProcedure
    .input(contract.itemInput)
    .query(({ ctx, input }) => shelf.getSynthesis(ctx.scope, input)),
  /** A public item, for everybody; one that the network shares, for members of any tenant. */
  show: passerProcedure
    .input(contract.itemInput)
    .query(({ ctx, input }) => shelf.showItem(ctx.scope, input)),
})
