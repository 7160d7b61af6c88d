import type { Scope } from '@voortent/database'
import { DomainError, dayFrom } from '@voortent/kernel'
import { canClosePoll, isObserver } from './permissions.ts'
import type { PollInput, PollKind } from './poll-contract.ts'
import { type OptionCount, type PollAnswer, pollResult } from './poll-result.ts'

/** A poll with who answered what, and its result so far. */
export type PollView = {
  id: string
  title: string
  question: string
  kind: PollKind
  per: 'organisation' | 'member'
  closesAt: Date
  open: boolean
  about: { type: string; id: string } | null
  options: { id: string; label: string; day: string | null; count: OptionCount; best: boolean }[]
  answerers: { id: string; name: string; answers: Record<string, PollAnswer> }[]
  /** Who was asked and has not answered, by name; null where everybody is asked. */
  silent: string[] | null
  /** What who asks answered, or the organisation they act for. */
  mine: Record<string, PollAnswer>
  may: { answer: boolean; close: boolean }
}

/** @throws `decisions.no-such-poll` */
export async function getPoll(scope: Scope, { poll: id }: PollInput): Promise<PollView> {
  const { tx, tenantId, actor, now } = scope
  const poll = await tx.poll.findUnique({
    where: { tenantId_id: { tenantId, id } },
    include: {
      options: {
        orderBy: { position: 'asc' },
        include: { answers: { orderBy: { answerer: 'asc' } } },
      },
      asked: { orderBy: { name: 'asc' }, select: { askedId: true, name: true } },
    },
  })
  if (!poll) throw new DomainError('not-found', 'decisions.no-such-poll')
  const all = poll.options.flatMap(({ answers }) =>
    answers.map((one) => ({ ...one, option: one.optionId, answer: one.answer as PollAnswer })),
  )
  const { counts, best } = pollResult(
    poll.options.map((option) => option.id),
    all,
  )
  const answerers = [...new Map(all.map((one) => [one.answererId, one.answerer]))]
    .map(([answererId, name]) => ({ id: answererId, name, answers: answersOf(all, answererId) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  const open = !poll.closedAt && poll.closesAt > now
  const own = poll.per === 'member' ? actor.membershipId : actor.actingForId
  return {
    id: poll.id,
    title: poll.title,
    question: poll.question,
    kind: poll.kind as PollKind,
    per: poll.per as PollView['per'],
    closesAt: poll.closedAt ?? poll.closesAt,
    open,
    about: poll.aboutType && poll.aboutId ? { type: poll.aboutType, id: poll.aboutId } : null,
    options: poll.options.map(({ id: option, label, day }, place) => ({
      id: option,
      label,
      day: day && dayFrom(day),
      count: counts[place] ?? { option, ja: 0, desnoods: 0, nee: 0 },
      best: best.includes(option),
    })),
    answerers,
    silent: poll.asked.length > 0 ? silentOf(poll.asked, answerers) : null,
    mine: own ? answersOf(all, own) : {},
    may: {
      answer: open && !isObserver(actor) && own !== null && isAsked(poll.asked, own),
      close: open && canClosePoll(actor, poll.createdBy),
    },
  }
}

function answersOf(
  all: { option: string; answererId: string; answer: PollAnswer }[],
  answererId: string,
): Record<string, PollAnswer> {
  const own = all.filter((one) => one.answererId === answererId)
  return Object.fromEntries(own.map(({ option, answer }) => [option, answer]))
}

type Asked = readonly { askedId: string; name: string }[]

function isAsked(asked: Asked, own: string): boolean {
  return asked.length === 0 || asked.some(({ askedId }) => askedId === own)
}

function silentOf(asked: Asked, answerers: readonly { id: string }[]): string[] {
  const answered = new Set(answerers.map(({ id }) => id))
  return asked.filter(({ askedId }) => !answered.has(askedId)).map(({ name }) => name)
}
