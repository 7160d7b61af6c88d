import { withPerson } from '@voortent/database'
import { enterTenant, listMyTenants } from '@voortent/domain/tenancy'
import { personProcedure, tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const tenancy = t.router({
  mine: personProcedure.query(({ ctx }) =>
    withPerson(ctx.database, ctx.person.id, (tx) => listMyTenants(tx, ctx.person.id)),
  ),
  enter: tenantProcedure.query(({ ctx }) => enterTenant(ctx.scope)),
})
