import * as consult from '@voortent/domain/consultation'
import * as contract from '@voortent/domain/consultation/contract'
import { hashToken, spendTry } from '@voortent/domain/identity'
import { roomIdOf } from '@voortent/realtime/room-id'
import { moduleProcedure, openProcedure, visitorProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('agenda')

/** Counted before the transaction opens, so that who is refused holds nothing up. */
const limitedAnswer = openProcedure
  .input(contract.answerAchterbanInput)
  .use(async ({ ctx, input, next }) => {
    await spendTry('answer-achterban', { ...ctx, email: hashToken(input.token) })
    return next()
  })

export const consultation = t.router({
  list: member
    .input(contract.agendaConsultationsInput)
    .query(({ ctx, input }) => consult.listConsultations(ctx.scope, input)),
  get: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.getConsultation(ctx.scope, input)),
  /** What stands above every page of a consultation. */
  heading: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.getHeading(ctx.scope, input)),
  participation: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.getParticipation(ctx.scope, input)),

  preparation: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.getPreparation(ctx.scope, input)),
  create: member
    .input(contract.createConsultationInput)
    .mutation(({ ctx, input }) => consult.createConsultation(ctx.scope, input)),
  change: member
    .input(contract.changeConsultationInput)
    .mutation(({ ctx, input }) => consult.changeConsultation(ctx.scope, input)),
  addQuestion: member
    .input(contract.addQuestionInput)
    .mutation(({ ctx, input }) => consult.addQuestion(ctx.scope, input)),
  raiseQuestion: member
    .input(contract.questionInput)
    .mutation(({ ctx, input }) => consult.raiseQuestion(ctx.scope, input)),
  removeQuestion: member
    .input(contract.questionInput)
    .mutation(({ ctx, input }) => consult.removeQuestion(ctx.scope, input)),
  invite: member
    .input(contract.inviteOrganisationsInput)
    .mutation(({ ctx, input }) => consult.inviteOrganisations(ctx.scope, input)),
  open: member
    .input(contract.consultationInput)
    .mutation(({ ctx, input }) => consult.openConsultation(ctx.scope, input)),
  remind: member
    .input(contract.consultationInput)
    .mutation(({ ctx, input }) => consult.remindSilent(ctx.scope, input)),
  extend: member
    .input(contract.extendConsultationInput)
    .mutation(({ ctx, input }) => consult.extendConsultation(ctx.scope, input)),
  close: member
    .input(contract.consultationInput)
    .mutation(({ ctx, input }) => consult.closeConsultation(ctx.scope, input)),

  ownPosition: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.getOwnPosition(ctx.scope, input)),
  saveDraft: member
    .input(contract.saveDraftInput)
    .mutation(({ ctx, input }) => consult.saveDraft(ctx.scope, input)),
  submitPosition: member
    .input(contract.submitPositionInput)
    .mutation(({ ctx, input }) => consult.submitPosition(ctx.scope, input)),
  position: member
    .input(contract.positionInput)
    .query(({ ctx, input }) => consult.getPosition(ctx.scope, input)),

  achterban: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.listRounds(ctx.scope, input)),
  askAchterban: member
    .input(contract.askAchterbanInput)
    .mutation(({ ctx, input }) => consult.askAchterban(ctx.scope, input)),
  renewLink: member
    .input(contract.roundInput)
    .mutation(({ ctx, input }) => consult.renewLink(ctx.scope, input)),
  endRound: member
    .input(contract.roundInput)
    .mutation(({ ctx, input }) => consult.endRound(ctx.scope, input)),
  /** The question behind a link, for anybody who has it. */
  question: visitorProcedure
    .input(contract.achterbanTokenInput)
    .query(({ ctx, input }) => consult.openQuestion(ctx.scope, input, ctx.realtimeSecret)),
  answerQuestion: limitedAnswer
    .concat(visitorProcedure)
    .mutation(({ ctx, input }) => consult.answerQuestion(ctx.scope, input, ctx.realtimeSecret)),

  texts: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.readParts(ctx.scope, input)),
  passage: member
    .input(contract.passageInput)
    .query(({ ctx, input }) => consult.choosePassage(ctx.scope, input)),
  amendments: member
    .input(contract.consultationInput)
    .query(({ ctx, input }) => consult.listAmendments(ctx.scope, input)),
  amendment: member
    .input(contract.amendmentInput)
    .query(({ ctx, input }) => consult.getAmendment(ctx.scope, input)),
  draftAmendment: member
    .input(contract.draftAmendmentInput)
    .mutation(({ ctx, input }) => consult.draftAmendment(ctx.scope, input)),
  changeAmendment: member
    .input(contract.changeAmendmentInput)
    .mutation(({ ctx, input }) => consult.changeAmendment(ctx.scope, input)),
  submitAmendment: member
    .input(contract.amendmentInput)
    .mutation(({ ctx, input }) => consult.submitAmendment(ctx.scope, input)),
  withdrawAmendment: member
    .input(contract.amendmentInput)
    .mutation(({ ctx, input }) => consult.withdrawAmendment(ctx.scope, input)),
  answerAmendment: member
    .input(contract.answerAmendmentInput)
    .mutation(({ ctx, input }) => consult.answerAmendment(ctx.scope, input)),
  mergeAmendment: member
    .input(contract.mergeAmendmentsInput)
    .mutation(({ ctx, input }) => consult.mergeAmendment(ctx.scope, input)),
  requestVote: member
    .input(contract.amendmentInput)
    .mutation(({ ctx, input }) => consult.requestVote(ctx.scope, input)),
  putToVote: member
    .input(contract.amendmentInput)
    .mutation(({ ctx, input }) => consult.putToVote(ctx.scope, input)),
  /** The lasting address of an amendment. */
  amendmentPlace: member
    .input(contract.amendmentInput)
    .query(({ ctx, input }) => consult.findPlace(ctx.scope, input)),
  supportAmendment: member
    .input(contract.amendmentInput)
    .mutation(({ ctx, input }) => consult.supportAmendment(ctx.scope, input)),

  /** The last nota van beantwoording, and the room where it is worked on. */
  note: member.input(contract.consultationInput).query(async ({ ctx, input }) => {
    const found = await consult.getNote(ctx.scope, input)
    const { note } = found
    return { ...found, room: note && roomIdOf(ctx.scope.tenantId, note.documentId) }
  }),
  makeNote: member
    .input(contract.consultationInput)
    .mutation(({ ctx, input }) => consult.makeNote(ctx.scope, input)),
})
