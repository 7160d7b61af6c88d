import {
  addSpeerpunt,
  assignLead,
  changeAgenda,
  createAgenda,
  getAgenda,
  listAgendas,
  listPossibleLeads,
  moveSpeerpunt,
  openAgendaText,
  readAgenda,
  renameSpeerpunt,
  restoreSpeerpunt,
  withdrawSpeerpunt,
} from '@voortent/domain/agenda'
import {
  addSpeerpuntInput,
  agendaInput,
  agendaTextInput,
  assignLeadInput,
  changeAgendaInput,
  createAgendaInput,
  listAgendasInput,
  moveSpeerpuntInput,
  renameSpeerpuntInput,
  speerpuntInput,
} from '@voortent/domain/agenda/contract'
import { roomIdOf } from '@voortent/realtime/room-id'
import { readingProcedure, tenantProcedure } from './procedures.ts'
import { t } from './trpc.ts'

export const agenda = t.router({
  list: readingProcedure
    .input(listAgendasInput)
    .query(({ ctx, input }) => listAgendas(ctx.reading, input)),
  get: tenantProcedure.input(agendaInput).query(({ ctx, input }) => readAgenda(ctx.scope, input)),
  create: tenantProcedure
    .input(createAgendaInput)
    .mutation(({ ctx, input }) => createAgenda(ctx.scope, input)),
  change: tenantProcedure
    .input(changeAgendaInput)
    .mutation(({ ctx, input }) => changeAgenda(ctx.scope, input)),
  /** Title, period and speerpunten to change, with the organisations that can lead. */
  structure: tenantProcedure.input(agendaInput).query(async ({ ctx, input }) => ({
    agenda: await getAgenda(ctx.scope, input),
    possibleLeads: await listPossibleLeads(ctx.scope),
  })),
  /** One text to work in, and the room where that happens. */
  text: tenantProcedure.input(agendaTextInput).query(async ({ ctx, input }) => ({
    ...(await openAgendaText(ctx.scope, input)),
    room: roomIdOf(ctx.scope.tenantId, input.document),
  })),
  addSpeerpunt: tenantProcedure
    .input(addSpeerpuntInput)
    .mutation(({ ctx, input }) => addSpeerpunt(ctx.scope, input)),
  renameSpeerpunt: tenantProcedure
    .input(renameSpeerpuntInput)
    .mutation(({ ctx, input }) => renameSpeerpunt(ctx.scope, input)),
  moveSpeerpunt: tenantProcedure
    .input(moveSpeerpuntInput)
    .mutation(({ ctx, input }) => moveSpeerpunt(ctx.scope, input)),
  withdrawSpeerpunt: tenantProcedure
    .input(speerpuntInput)
    .mutation(({ ctx, input }) => withdrawSpeerpunt(ctx.scope, input)),
  restoreSpeerpunt: tenantProcedure
    .input(speerpuntInput)
    .mutation(({ ctx, input }) => restoreSpeerpunt(ctx.scope, input)),
  assignLead: tenantProcedure
    .input(assignLeadInput)
    .mutation(({ ctx, input }) => assignLead(ctx.scope, input)),
})
