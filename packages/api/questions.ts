import { listChoices } from '@voortent/domain/consortia'
import { addAddress, stampForm } from '@voortent/domain/guests'
import { addAddressInput } from '@voortent/domain/guests/contract'
import { hashToken, spendTry } from '@voortent/domain/identity'
import * as question from '@voortent/domain/questions'
import * as contract from '@voortent/domain/questions/contract'
import { isModuleOn } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { guestProcedure, moduleProcedure, openProcedure, readingProcedure } from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('questions')
const guest = guestProcedure('questions')

/** Counted before the transaction opens, so that who is refused holds nothing up. */
const limitedAsk = openProcedure
  .input(contract.askAsGuestInput)
  .use(async ({ ctx, input, next }) => {
    const { email, phone } = input.reach
    await spendTry('come-as-guest', { ...ctx, email: email || phone || hashToken(input.words) })
    return next()
  })

export const questions = t.router({
  list: readingProcedure('questions')
    .input(contract.listQuestionsInput)
    .query(({ ctx, input }) => question.listQuestions(ctx.reading, input)),
  get: member
    .input(contract.questionInput)
    .query(({ ctx, input }) => question.getQuestion(ctx.scope, input)),
  similar: member
    .input(contract.questionInput)
    .query(({ ctx, input }) => question.findSimilar(ctx.scope, input)),
  /** What the forms offer to choose from, and whether a consortium can begin here. */
  choices: member.query(async ({ ctx }) => {
    const { organisations, actions, voice } = await listChoices(ctx.scope)
    const consortia = await isModuleOn(ctx.scope, 'consortia')
    return { organisations, actions, voice, consortia, may: question.mayDo(ctx.scope.actor, voice) }
  }),
  ask: member
    .input(contract.askQuestionInput)
    .mutation(({ ctx, input }) => question.askQuestion(ctx.scope, input)),
  note: member
    .input(contract.noteQuestionInput)
    .mutation(({ ctx, input }) => question.noteQuestion(ctx.scope, input)),
  takeOn: member
    .input(contract.questionInput)
    .mutation(({ ctx, input }) => question.takeOn(ctx.scope, input)),
  write: member
    .input(contract.writeMessageInput)
    .mutation(({ ctx, input }) => question.writeMessage(ctx.scope, input)),
  propose: member
    .input(contract.proposeWordingInput)
    .mutation(({ ctx, input }) => question.proposeWording(ctx.scope, input)),
  correct: member
    .input(contract.correctWordingInput)
    .mutation(({ ctx, input }) => question.correctWording(ctx.scope, input)),
  agree: member
    .input(contract.questionInput)
    .mutation(({ ctx, input }) => question.agreeWording(ctx.scope, input)),
  classify: member
    .input(contract.classifyQuestionInput)
    .mutation(({ ctx, input }) => question.classifyQuestion(ctx.scope, input)),
  linkAction: member
    .input(contract.linkActionInput)
    .mutation(({ ctx, input }) => question.linkAction(ctx.scope, input)),
  unlinkAction: member
    .input(contract.linkActionInput)
    .mutation(({ ctx, input }) => question.unlinkAction(ctx.scope, input)),
  recognise: member
    .input(contract.recogniseAskerInput)
    .mutation(({ ctx, input }) => question.recogniseAsker(ctx.scope, input)),
  invite: member
    .input(contract.invitePartiesInput)
    .mutation(({ ctx, input }) => question.inviteParties(ctx.scope, input)),
  answerInvitation: member
    .input(contract.answerInvitationInput)
    .mutation(({ ctx, input }) => question.answerInvitation(ctx.scope, input)),
  begin: member.input(contract.beginExplorationInput).mutation(async ({ ctx, input }) => {
    if (!(await isModuleOn(ctx.scope, 'consortia')))
      throw new DomainError('not-found', 'tenancy.module-off')
    return question.beginExploration(ctx.scope, input)
  }),
  answer: member
    .input(contract.giveAnswerInput)
    .mutation(({ ctx, input }) => question.giveAnswer(ctx.scope, input)),
  close: member
    .input(contract.closeQuestionInput)
    .mutation(({ ctx, input }) => question.closeQuestion(ctx.scope, input)),
  reopen: member
    .input(contract.questionInput)
    .mutation(({ ctx, input }) => question.reopenQuestion(ctx.scope, input)),

  /** What the public form carries against robots, and whether one can take part here as well. */
  form: guest.query(async ({ ctx }) => ({
    stamp: stampForm(ctx.scope, question.publicForm, ctx.realtimeSecret),
    takesPart: await isModuleOn(ctx.scope, 'consortia'),
  })),
  askAsGuest: limitedAsk.concat(guest).mutation(({ ctx, input }) => {
    const { locale, realtimeSecret: secret } = ctx
    return question.askAsGuest(ctx.scope, input, { locale, secret })
  }),
  own: guest
    .input(contract.ownQuestionInput)
    .query(({ ctx, input }) => question.openOwnQuestion(ctx.scope, input.token)),
  writeOwn: guest
    .input(contract.writeOwnInput)
    .mutation(({ ctx, input }) => question.writeOwn(ctx.scope, input)),
  agreeOwn: guest
    .input(contract.ownQuestionInput)
    .mutation(({ ctx, input }) => question.agreeOwn(ctx.scope, input)),
  correctOwn: guest
    .input(contract.correctOwnInput)
    .mutation(({ ctx, input }) => question.correctOwn(ctx.scope, input)),
  addAddress: guest
    .input(addAddressInput)
    .mutation(({ ctx, input }) => addAddress(ctx.scope, input)),
  forgetOwn: guest
    .input(contract.ownQuestionInput)
    .mutation(({ ctx, input }) => question.forgetOwn(ctx.scope, input)),
})
