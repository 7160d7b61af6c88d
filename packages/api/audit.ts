import { listChanges } from '@voortent/domain/audit'
import { listChangesInput } from '@voortent/domain/audit/contract'
import { tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const audit = t.router({
  changes: tenantProcedure
    .input(listChangesInput)
    .query(({ ctx, input }) => listChanges(ctx.scope, input)),
})
