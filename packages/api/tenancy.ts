import {
  actFor,
  changeRoles,
  changeSettings,
  completeTask,
  enterTenant,
  getLogo,
  getSettings,
  listMembers,
  listMyTasks,
  listMyTenants,
  listParticipating,
  placeLogo,
  removeLogo,
  showPublicFace,
} from '@voortent/domain/tenancy'
import * as contract from '@voortent/domain/tenancy/contract'
import {
  memberReadingProcedure,
  openProcedure,
  personProcedure,
  tenantProcedure,
  visitorProcedure,
} from './procedures.ts'
import { t } from './trpc.ts'

export const tenancy = t.router({
  participating: openProcedure.query(({ ctx }) => listParticipating(ctx.database.prisma)),
  publicFace: visitorProcedure.query(({ ctx }) => showPublicFace(ctx.scope)),
  mine: personProcedure.query(({ ctx }) => listMyTenants(ctx.database, ctx.person.id)),
  enter: memberReadingProcedure.query(({ ctx }) => enterTenant(ctx.reading, new Date())),
  actFor: tenantProcedure
    .input(contract.actForInput)
    .mutation(({ ctx, input }) => actFor(ctx.scope, input)),
  myTasks: tenantProcedure
    .input(contract.myTasksInput)
    .query(({ ctx, input }) => listMyTasks(ctx.scope, input)),
  completeTask: tenantProcedure
    .input(contract.completeTaskInput)
    .mutation(({ ctx, input }) => completeTask(ctx.scope, input)),

  logo: visitorProcedure.query(({ ctx }) => getLogo(ctx.scope)),
  settings: tenantProcedure.query(({ ctx }) => getSettings(ctx.scope)),
  changeSettings: tenantProcedure
    .input(contract.settingsInput)
    .mutation(({ ctx, input }) => changeSettings(ctx.scope, input)),
  placeLogo: tenantProcedure
    .input(contract.logoInput)
    .mutation(({ ctx, input }) => placeLogo(ctx.scope, input)),
  removeLogo: tenantProcedure.mutation(({ ctx }) => removeLogo(ctx.scope)),
  members: tenantProcedure
    .input(contract.listMembersInput)
    .query(({ ctx, input }) => listMembers(ctx.scope, input)),
  changeRoles: tenantProcedure
    .input(contract.changeRolesInput)
    .mutation(({ ctx, input }) => changeRoles(ctx.scope, input)),
})
