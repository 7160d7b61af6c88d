import type { Scope } from '@voortent/database'
import { endPoll } from '@voortent/domain/decisions'
import { DomainError, dateOf, dayOf } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import type { ReportMeetingInput } from './contract.ts'
import { organisationsIn } from './organisations-in.ts'
import { requireMeeting } from './require-meeting.ts'

/**
 * Writes down who was there and what a meeting came to; going on and stopping are told alike.
 * @throws `consortia.meeting-not-held`, `consortia.not-in-consortium`
 */
export async function reportMeeting(scope: Scope, input: ReportMeetingInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { meetsOn, others, outcome, direction } = input
  const { consortium, meeting } = await requireMeeting(scope, input)
  if (meetsOn > dayOf(now))
    throw new DomainError('invalid', 'consortia.meeting-not-held', { field: 'meetsOn' })
  const inside = organisationsIn(consortium)
  const organisations = [...new Set(input.organisations)]
  if (organisations.some((id) => !inside.includes(id)))
    throw new DomainError('invalid', 'consortia.not-in-consortium', { field: 'organisations' })
  if (meeting.pollId) await endPoll(scope, { poll: meeting.pollId })
  await tx.sandpitMeeting.update({
    where: { tenantId_id: { tenantId, id: meeting.id } },
    data: {
      meetsOn: dateOf(meetsOn),
      organisations,
      others,
      outcome,
      direction,
      reportedAt: now,
      reportedBy: actor.personId,
    },
    select: { id: true },
  })
  const { subject } = meeting
  await recordInside(scope, 'consortium.meeting-reported', consortium, { subject, direction })
}
