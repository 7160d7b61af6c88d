import type { Scope } from '@voortent/database'
import { touchGuest } from '@voortent/domain/guests'
import { dayFrom, dayOf } from '@voortent/kernel'
import type { InterestStatus } from '../contract.ts'
import { mayAskMentor } from '../permissions.ts'
import { type Entry, readThread } from '../read-thread.ts'
import { sizeOf } from './ask-for-mentor.ts'
import { interestOfLink, type OwnInterest } from './interest-of-link.ts'
import { type PeopleAround, readPeople } from './read-people.ts'

/** An interest as the guest sees it: of people, those of their own consortium and no others. */
export type InterestForGuest = PeopleAround & {
  id: string
  status: InterestStatus
  answer: string | null
  /** Last day to be called. */
  dueOn: string
  thread: Entry[]
  mentor: string | null
  /** May be asked for, was asked for, or neither. */
  mentorAsk: 'may' | 'asked' | null
  guest: { name: string; company: string; email: string; phone: string; keptUntil: string }
  account: 'may' | 'asked' | 'invited' | 'member'
}

/** What a guest finds behind their private link; coming back is contact. @throws `guests.no-such-link` */
export async function followInterest(scope: Scope, token: string): Promise<InterestForGuest> {
  const own = await interestOfLink(scope, token)
  await touchGuest(scope, own.guest.id)
  return showToGuest(scope, own)
}

/** The same for who became a member. */
export async function showToGuest(scope: Scope, own: OwnInterest): Promise<InterestForGuest> {
  const { tx, tenantId } = scope
  const { guest, interest } = own
  const { id, status, answer, mentorAskedAt, accountAskedAt } = interest
  const { dueOn } = await tx.interest.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: { dueOn: true },
  })
  const mentorship = await tx.mentorship.findUnique({
    where: { tenantId_interestId: { tenantId, interestId: id } },
    select: { partner: { select: { organisation: { select: { name: true } } } } },
  })
  const { name, company, email, phone, expiresAt } = guest
  const asked = mentorAskedAt ? ('asked' as const) : null
  const may = mayAskMentor(await sizeOf(scope, own)) ? ('may' as const) : null
  return {
    ...(await readPeople(scope, own)),
    id,
    status,
    answer,
    dueOn: dayFrom(dueOn),
    thread: await readThread(scope, id, { notes: false }),
    mentor: mentorship?.partner.organisation.name ?? null,
    mentorAsk: mentorship ? null : (asked ?? may),
    guest: { name, company, email, phone, keptUntil: dayOf(expiresAt) },
    account: accountOf(guest, accountAskedAt),
  }
}

function accountOf(guest: OwnInterest['guest'], askedAt: Date | null) {
  if (guest.membershipId) return 'member' as const
  if (guest.invitationId) return 'invited' as const
  return askedAt ? ('asked' as const) : ('may' as const)
}
