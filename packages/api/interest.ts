import { showPerson } from '@voortent/domain/consortia'
import { addAddress } from '@voortent/domain/guests'
import { addAddressInput, guestLinkInput } from '@voortent/domain/guests/contract'
import { hashToken, spendTry } from '@voortent/domain/identity'
import * as interested from '@voortent/domain/interest'
import * as contract from '@voortent/domain/interest/contract'
import { isModuleOn, requireModule } from '@voortent/domain/tenancy'
import {
  guestProcedure,
  moduleProcedure,
  openProcedure,
  tenantProcedure,
  visitorProcedure,
} from './procedures.ts'
import { t } from './trpc.ts'

const member = moduleProcedure('consortia')

/** For anybody, of a tenant that has consortia. */
const atDoor = visitorProcedure.use(async ({ ctx, input, next }) => {
  requireModule((await ctx.open(input.tenant)).tenant?.modules ?? [], 'consortia')
  return next()
})

/** Counted before the transaction opens, so that who is refused holds nothing up. */
const limitedInterest = openProcedure
  .input(contract.expressInterestInput)
  .use(async ({ ctx, input, next }) => {
    const { email, phone } = input.contact
    await spendTry('come-as-guest', { ...ctx, email: email || phone })
    return next()
  })

/** The same for what is done behind a private link. */
const limitedGuest = openProcedure.input(guestLinkInput).use(async ({ ctx, input, next }) => {
  await spendTry('act-as-guest', { ...ctx, email: hashToken(input.token) })
  return next()
})
const visiting = guestProcedure('consortia')
const guest = limitedGuest.concat(visiting)

export const interest = t.router({
  /** What stands open to companies, and whether they can ask; no consortia where the tenant has none. */
  door: visitorProcedure.input(contract.doorInput).query(async ({ ctx, input }) => {
    const asks = await isModuleOn(ctx.scope, 'questions')
    return (await isModuleOn(ctx.scope, 'consortia'))
      ? { takesPart: true, asks, ...(await interested.seeDoor(ctx.scope, input)) }
      : { takesPart: false, asks, open: [], association: null }
  }),
  opening: atDoor
    .input(contract.seeOpeningInput)
    .query(({ ctx, input }) => interested.seeOpening(ctx.scope, input, ctx.realtimeSecret)),
  express: limitedInterest.concat(visiting).mutation(({ ctx, input }) =>
    interested.expressInterest(ctx.scope, input, {
      secret: ctx.realtimeSecret,
      locale: ctx.locale,
    }),
  ),

  follow: visiting
    .input(guestLinkInput)
    .query(({ ctx, input }) => interested.followInterest(ctx.scope, input.token)),
  writeAsGuest: guest
    .input(contract.writeAsGuestInput)
    .mutation(({ ctx, input }) => interested.writeAsGuest(ctx.scope, input)),
  answerAsGuest: guest
    .input(contract.answerAsGuestInput)
    .mutation(({ ctx, input }) => interested.answerAsGuest(ctx.scope, input)),
  askForMentor: guest.mutation(({ ctx, input }) =>
    interested.askForMentor(ctx.scope, { token: input.token }),
  ),
  askForAccount: guest.mutation(({ ctx, input }) =>
    interested.askForAccount(ctx.scope, input.token),
  ),
  addAddress: guest
    .input(addAddressInput)
    .mutation(({ ctx, input }) => addAddress(ctx.scope, input)),
  forgetMe: guest.mutation(({ ctx, input }) => interested.forgetMe(ctx.scope, input.token)),

  list: member
    .input(contract.listInterestsInput)
    .query(({ ctx, input }) => interested.listInterests(ctx.scope, input)),
  get: member
    .input(contract.interestInput)
    .query(({ ctx, input }) => interested.viewInterest(ctx.scope, input)),
  writeAsMember: member
    .input(contract.writeInput)
    .mutation(({ ctx, input }) => interested.writeAsGuest(ctx.scope, input)),
  answerAsMember: member
    .input(contract.answerAsMemberInput)
    .mutation(({ ctx, input }) => interested.answerAsGuest(ctx.scope, input)),
  askForMentorAsMember: member
    .input(contract.interestInput)
    .mutation(({ ctx, input }) => interested.askForMentor(ctx.scope, input)),
  move: member
    .input(contract.moveInterestInput)
    .mutation(({ ctx, input }) => interested.moveInterest(ctx.scope, input)),
  note: member
    .input(contract.writeInput)
    .mutation(({ ctx, input }) => interested.writeNote(ctx.scope, input)),
  write: member
    .input(contract.writeInput)
    .mutation(({ ctx, input }) => interested.writeToGuest(ctx.scope, input)),
  bringIn: member
    .input(contract.bringInInput)
    .mutation(({ ctx, input }) => interested.bringIn(ctx.scope, input)),
  invite: member
    .input(contract.interestInput)
    .mutation(({ ctx, input }) => interested.inviteInterested(ctx.scope, input, ctx.publicUrl)),
  matchMentor: member
    .input(contract.matchMentorInput)
    .mutation(({ ctx, input }) => interested.matchMentor(ctx.scope, input)),
  setTerm: member
    .input(contract.termInput)
    .mutation(({ ctx, input }) => interested.setTerm(ctx.scope, input)),

  openingOf: member
    .input(contract.ofConsortiumInput)
    .query(({ ctx, input }) => interested.getOpening(ctx.scope, input)),
  openConsortium: member
    .input(contract.openConsortiumInput)
    .mutation(({ ctx, input }) => interested.openConsortium(ctx.scope, input)),
  closeConsortium: member
    .input(contract.ofConsortiumInput)
    .mutation(({ ctx, input }) => interested.closeConsortium(ctx.scope, input)),
  showing: member
    .input(contract.ofConsortiumInput)
    .query(({ ctx, input }) => interested.getShowing(ctx.scope, input)),
  showPartner: member
    .input(contract.showPartnerInput)
    .mutation(({ ctx, input }) => interested.showPartner(ctx.scope, input)),

  showPerson: member
    .input(contract.showPartnerInput)
    .mutation(({ ctx, input }) => showPerson(ctx.scope, input)),

  ownLink: member.query(({ ctx }) => interested.getOwnLink(ctx.scope)),
  makeLink: member.mutation(({ ctx }) => interested.makeLink(ctx.scope)),
  endLink: member.mutation(({ ctx }) => interested.endLink(ctx.scope)),

  /** Of an organisation, whose page is there with or without this module. */
  mentorOf: tenantProcedure
    .input(contract.mentorOfInput)
    .query(async ({ ctx, input }) =>
      (await isModuleOn(ctx.scope, 'consortia'))
        ? interested.mentorOf(ctx.scope, input)
        : { about: null, mayOffer: false },
    ),
  offerMentor: member
    .input(contract.offerMentorInput)
    .mutation(({ ctx, input }) => interested.offerMentor(ctx.scope, input)),
  withdrawMentor: member.mutation(({ ctx }) => interested.withdrawMentor(ctx.scope)),
})
