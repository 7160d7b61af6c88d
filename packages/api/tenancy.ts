import { withPerson } from '@voortent/database'
import {
  actFor,
  completeTask,
  enterTenant,
  listMyTasks,
  listMyTenants,
  listParticipating,
  showPublicFace,
} from '@voortent/domain/tenancy'
import { actForInput, completeTaskInput, myTasksInput } from '@voortent/domain/tenancy/contract'
import { openProcedure, personProcedure, tenantProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const tenancy = t.router({
  participating: openProcedure.query(({ ctx }) => listParticipating(ctx.database.prisma)),
  publicFace: visitorProcedure.query(({ ctx }) => showPublicFace(ctx.scope)),
  mine: personProcedure.query(({ ctx }) =>
    withPerson(ctx.database, ctx.person.id, (tx) => listMyTenants(tx, ctx.person.id)),
  ),
  enter: tenantProcedure.query(({ ctx }) => enterTenant(ctx.scope)),
  actFor: tenantProcedure.input(actForInput).mutation(({ ctx, input }) => actFor(ctx.scope, input)),
  myTasks: tenantProcedure
    .input(myTasksInput)
    .query(({ ctx, input }) => listMyTasks(ctx.scope, input)),
  completeTask: tenantProcedure
    .input(completeTaskInput)
    .mutation(({ ctx, input }) => completeTask(ctx.scope, input)),
})
