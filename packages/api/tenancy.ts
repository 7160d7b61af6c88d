import { withPerson } from '@voortent/database'
import {
  enterTenant,
  listMyTenants,
  listParticipating,
  showPublicFace,
} from '@voortent/domain/tenancy'
import { openProcedure, personProcedure, tenantProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const tenancy = t.router({
  participating: openProcedure.query(({ ctx }) => listParticipating(ctx.database.prisma)),
  publicFace: visitorProcedure.query(({ ctx }) => showPublicFace(ctx.scope)),
  mine: personProcedure.query(({ ctx }) =>
    withPerson(ctx.database, ctx.person.id, (tx) => listMyTenants(tx, ctx.person.id)),
  ),
  enter: tenantProcedure.query(({ ctx }) => enterTenant(ctx.scope)),
})
