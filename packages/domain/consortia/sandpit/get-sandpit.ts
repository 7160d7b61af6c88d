import type { Scope } from '@voortent/database'
import { dayFrom } from '@voortent/kernel'
import { canReadText } from '../permissions.ts'
import type { ConsortiumPhase } from '../phases.ts'
import { requireInsider } from '../require-insider.ts'
import type { Direction } from './contract.ts'
import { organisationsIn } from './organisations-in.ts'

/** All that was said in an exploration. */
export type SandpitView = {
  id: string
  title: string
  question: string
  phase: ConsortiumPhase
  goal: string
  /** Organisations that explore, by name, with what each said; null while it said nothing. */
  voices: {
    id: string
    name: string
    said: { expectations: string; doubts: string; at: Date; by: string } | null
  }[]
  /** What is planned first, then what was held, the last first. */
  meetings: {
    id: string
    subject: string
    meetsOn: string | null
    place: string
    poll: { id: string; open: boolean } | null
    report: {
      organisations: string[]
      others: string
      outcome: string
      direction: Direction
    } | null
  }[]
  may: { write: boolean; lead: boolean; speakFor: string | null }
}

/** For insiders. @throws `consortia.partners-only` */
export async function getSandpit(
  scope: Scope,
  { consortium: id }: { consortium: string },
): Promise<SandpitView> {
  const { tx, tenantId, now } = scope
  const consortium = await requireInsider(scope, id)
  const { title, question, phase, leadsIt, voice, standing } = consortium
  const where = { tenantId, consortiumId: id }
  const sandpit = await tx.sandpit.findFirst({ where, select: { goal: true } })
  const said = await tx.sandpitVoice.findMany({ where })
  const inside = organisationsIn(consortium)
  const organisations = await tx.organisation.findMany({
    where: { id: { in: [...inside, ...said.map(({ organisationId }) => organisationId)] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  const meetings = await tx.sandpitMeeting.findMany({
    where,
    orderBy: [
      { reportedAt: { sort: 'desc', nulls: 'first' } },
      { meetsOn: { sort: 'asc', nulls: 'first' } },
      { id: 'asc' },
    ],
    include: { poll: { select: { id: true, closesAt: true, closedAt: true } } },
  })
  const writes = phase !== 'gestopt' && canReadText(standing)
  const speaks = writes && voice !== null && inside.includes(voice)
  return {
    id,
    title,
    question,
    phase,
    goal: sandpit?.goal ?? '',
    voices: organisations.map((organisation) => {
      const one = said.find(({ organisationId }) => organisationId === organisation.id)
      if (!one) return { ...organisation, said: null }
      const { expectations, doubts, changedAt: at, changedByName: by } = one
      return { ...organisation, said: { expectations, doubts, at, by } }
    }),
    meetings: meetings.map(({ poll, organisations, others, outcome, direction, ...meeting }) => ({
      id: meeting.id,
      subject: meeting.subject,
      meetsOn: meeting.meetsOn && dayFrom(meeting.meetsOn),
      place: meeting.place,
      poll: poll && { id: poll.id, open: poll.closedAt === null && poll.closesAt > now },
      report: direction
        ? { organisations, others, outcome, direction: direction as Direction }
        : null,
    })),
    may: { write: writes, lead: leadsIt && writes, speakFor: speaks ? voice : null },
  }
}
