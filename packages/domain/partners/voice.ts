import type { Prisma, Scope } from '@voortent/database'
import { dayFrom, dayOf } from '@voortent/kernel'
import { decidersOn } from './mandate-holds.ts'
import { canSeePhone, canWithdrawMandate } from './permissions.ts'

const period = { startsOn: true, endsOn: true, endedAt: true } as const
const person = { select: { id: true, displayName: true } } as const

/** What a page needs of a representation. */
export const voiceSelect = {
  id: true,
  function: true,
  ...period,
  membershipId: true,
  membership: {
    select: {
      endedAt: true,
      person: { select: { ...person.select, phone: true, phoneVisibility: true } },
    },
  },
  successor: { select: { id: true, membership: { select: { person } } } },
  mandates: {
    orderBy: { startsOn: 'desc' },
    select: {
      id: true,
      covers: true,
      startsOn: true,
      endsOn: true,
      withdrawnAt: true,
      substitute: { select: { id: true, ...period, membership: { select: { person } } } },
    },
  },
} satisfies Prisma.RepresentationSelect

type Row = Prisma.RepresentationGetPayload<{ select: typeof voiceSelect }>

/** A representation as its reader may see it: who, since when, and what they may decide on. */
export function describeVoice({ actor, now }: Scope, row: Row) {
  const today = dayOf(now)
  const { displayName, phone, ...owner } = row.membership.person
  const holder = speaking(row)
  const over = row.endedAt !== null || row.membership.endedAt !== null
  const past = over || (holder.endsOn !== null && holder.endsOn < today)
  const mayWithdraw = canWithdrawMandate(actor, row.membershipId)
  return {
    id: row.id,
    name: displayName,
    phone: canSeePhone(actor, { personId: owner.id, ...owner }) ? phone : '',
    me: row.membershipId === actor.membershipId,
    function: row.function,
    startsOn: holder.startsOn,
    endsOn: holder.endsOn,
    state: past ? ('over' as const) : holder.startsOn > today ? ('coming' as const) : 'active',
    /** True when it was ended by an act, which can be undone. */
    ended: row.endedAt !== null,
    successor: row.successor?.membership.person.displayName ?? null,
    mandates: row.mandates.map((mandate) => describeMandate(mandate, holder, today, mayWithdraw)),
  }
}

function describeMandate(
  row: Row['mandates'][number],
  holder: ReturnType<typeof speaking>,
  today: string,
  mayWithdraw: boolean,
) {
  const dates = {
    startsOn: dayFrom(row.startsOn),
    endsOn: row.endsOn && dayFrom(row.endsOn),
    withdrawnOn: row.withdrawnAt && dayOf(row.withdrawnAt),
  }
  const substitute = row.substitute && speaking(row.substitute)
  const deciders = decidersOn({ ...dates, substitute }, holder, today)
  const ahead = dates.startsOn > today ? ('coming' as const) : ('over' as const)
  const state = dates.withdrawnOn ? ('withdrawn' as const) : deciders.holder ? 'in-force' : ahead
  return {
    id: row.id,
    covers: row.covers,
    ...dates,
    state,
    substitute: row.substitute && {
      id: row.substitute.id,
      name: row.substitute.membership.person.displayName,
    },
    /** True when the substitute may decide today as well. */
    substituteHolds: deciders.substitute,
    mayWithdraw: mayWithdraw && (state === 'in-force' || state === 'coming'),
  }
}

function speaking(row: { startsOn: Date; endsOn: Date | null; endedAt: Date | null }) {
  return {
    startsOn: dayFrom(row.startsOn),
    endsOn: row.endsOn && dayFrom(row.endsOn),
    endedOn: row.endedAt && dayOf(row.endedAt),
  }
}
