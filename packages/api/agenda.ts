import {
  addSpeerpunt,
  assignLead,
  beginOnOnePage,
  changeAgenda,
  createAgenda,
  getAgenda,
  getImport,
  listAgendas,
  listPhases,
  listPossibleLeads,
  movePhase,
  moveSpeerpunt,
  openAgendaText,
  planPhases,
  readAgenda,
  readHeadings,
  renameSpeerpunt,
  requestImport,
  restoreSpeerpunt,
  turnHeadingsIntoSpeerpunten,
  withdrawSpeerpunt,
} from '@voortent/domain/agenda'
import {
  addSpeerpuntInput,
  agendaInput,
  agendaTextInput,
  assignLeadInput,
  beginOnOnePageInput,
  carryOutImportInput,
  changeAgendaInput,
  createAgendaInput,
  importInput,
  listAgendasInput,
  movePhaseInput,
  moveSpeerpuntInput,
  planPhasesInput,
  renameSpeerpuntInput,
  requestImportInput,
  speerpuntInput,
  turnHeadingsInput,
} from '@voortent/domain/agenda/contract'
import { roomIdOf } from '@voortent/realtime/room-id'
import { importAgenda } from './import-agenda.ts'
import { moduleProcedure, readingProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('agenda')

export const agenda = t.router({
  list: readingProcedure('agenda')
    .input(listAgendasInput)
    .query(({ ctx, input }) => listAgendas(ctx.reading, input)),
  get: member.input(agendaInput).query(({ ctx, input }) => readAgenda(ctx.scope, input)),
  create: member
    .input(createAgendaInput)
    .mutation(({ ctx, input }) => createAgenda(ctx.scope, input)),
  beginOnOnePage: member
    .input(beginOnOnePageInput)
    .mutation(({ ctx, input }) => beginOnOnePage(ctx.scope, input)),
  change: member
    .input(changeAgendaInput)
    .mutation(({ ctx, input }) => changeAgenda(ctx.scope, input)),
  /** Title, period and speerpunten to change, with the organisations that can lead. */
  structure: member.input(agendaInput).query(async ({ ctx, input }) => ({
    agenda: await getAgenda(ctx.scope, input),
    possibleLeads: await listPossibleLeads(ctx.scope),
    headings: await readHeadings(ctx.scope, input),
  })),
  /** One text to work in, and the room where that happens. */
  text: member.input(agendaTextInput).query(async ({ ctx, input }) => ({
    ...(await openAgendaText(ctx.scope, input)),
    room: roomIdOf(ctx.scope.tenantId, input.document),
  })),
  phases: member.input(agendaInput).query(({ ctx, input }) => listPhases(ctx.scope, input)),
  planPhases: member
    .input(planPhasesInput)
    .mutation(({ ctx, input }) => planPhases(ctx.scope, input)),
  movePhase: member.input(movePhaseInput).mutation(({ ctx, input }) => movePhase(ctx.scope, input)),
  addSpeerpunt: member
    .input(addSpeerpuntInput)
    .mutation(({ ctx, input }) => addSpeerpunt(ctx.scope, input)),
  renameSpeerpunt: member
    .input(renameSpeerpuntInput)
    .mutation(({ ctx, input }) => renameSpeerpunt(ctx.scope, input)),
  moveSpeerpunt: member
    .input(moveSpeerpuntInput)
    .mutation(({ ctx, input }) => moveSpeerpunt(ctx.scope, input)),
  withdrawSpeerpunt: member
    .input(speerpuntInput)
    .mutation(({ ctx, input }) => withdrawSpeerpunt(ctx.scope, input)),
  restoreSpeerpunt: member
    .input(speerpuntInput)
    .mutation(({ ctx, input }) => restoreSpeerpunt(ctx.scope, input)),
  turnHeadings: member
    .input(turnHeadingsInput)
    .mutation(({ ctx, input }) => turnHeadingsIntoSpeerpunten(ctx.scope, input)),
  assignLead: member
    .input(assignLeadInput)
    .mutation(({ ctx, input }) => assignLead(ctx.scope, input)),
  /** Hands in an agenda in an office file; the worker reads it. */
  requestImport: member
    .input(requestImportInput)
    .mutation(({ ctx, input }) => requestImport(ctx.scope, input)),
  /** What was read, to correct before anything of it is saved. */
  import: member.input(importInput).query(({ ctx, input }) => getImport(ctx.scope, input)),
  carryOutImport: member
    .input(carryOutImportInput)
    .mutation(({ ctx, input }) => importAgenda(ctx.scope, input)),
})
