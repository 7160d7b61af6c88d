import type { Scope } from '@voortent/database'
import { beginPoll } from '@voortent/domain/decisions'
import { DomainError, dateOf, dayOf, newId } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import type { PlanMeetingInput } from './contract.ts'
import { requireExplorer } from './require-explorer.ts'
import words from './words.json' with { type: 'json' }

/**
 * Plans a meeting: on a day that is known, or on one of several that its partners choose from in a date
 * choice which they alone see. The choice closes the evening before the first of them.
 * @throws `consortia.leaders-only`, `consortia.meeting-days-past`
 */
export async function planMeeting(scope: Scope, input: PlanMeetingInput): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { subject, place } = input
  const consortium = await requireExplorer(scope, input.consortium)
  if (!consortium.leadsIt) throw new DomainError('forbidden', 'consortia.leaders-only')
  const days = input.days.toSorted()
  const [first = ''] = days
  const several = days.length > 1
  // Answers to a choice need at least an evening.
  if (several ? first <= dayOf(now) : first < dayOf(now))
    throw new DomainError('invalid', 'consortia.meeting-days-past', { field: 'days' })
  const id = newId<'sandpit-meeting'>()
  const poll = several ? await askForDays(scope, { consortium, subject, days }) : null
  await tx.sandpitMeeting.create({
    data: {
      tenantId,
      id,
      consortiumId: consortium.id,
      subject,
      place,
      pollId: poll,
      meetsOn: several ? null : dateOf(first),
      plannedAt: now,
      plannedBy: actor.personId,
    },
    select: { id: true },
  })
  await recordInside(scope, 'consortium.meeting-planned', consortium, { subject })
  return { id }
}

async function askForDays(
  scope: Scope,
  about: { consortium: { id: string; title: string }; subject: string; days: string[] },
): Promise<string> {
  const { consortium, subject, days } = about
  const title = words['poll-title']
    .replace('{{subject}}', () => subject)
    .replace('{{title}}', () => consortium.title)
  const closesAt = dateOf(days[0] ?? '')
  const choice = {
    title: title.slice(0, 150),
    question: words['poll-question'],
    kind: 'datumkeuze',
    per: 'organisation',
    closesAt,
    about: null,
    options: days,
  } as const
  return (await beginPoll(scope, { ...choice, options: [...days] }, { consortiumId: consortium.id })).id
}
