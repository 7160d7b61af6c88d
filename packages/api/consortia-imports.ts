import * as consortia from '@voortent/domain/consortia'
import * as contract from '@voortent/domain/consortia/contract'
import { moduleProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

/** Tables of consortia and their partners, seen before anything of them is saved. */
export const consortiaImports = t.router({
  request: member
    .input(contract.requestConsortiaImportInput)
    .mutation(({ ctx, input }) => consortia.requestConsortiaImport(ctx.scope, input)),
  get: member
    .input(contract.consortiaImportInput)
    .query(({ ctx, input }) => consortia.getConsortiaImport(ctx.scope, input)),
  carryOut: member
    .input(contract.carryOutConsortiaImportInput)
    .mutation(({ ctx, input }) => consortia.carryOutConsortiaImport(ctx.scope, input)),
})
