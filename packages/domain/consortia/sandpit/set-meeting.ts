import type { Scope } from '@voortent/database'
import { endPoll } from '@voortent/domain/decisions'
import { dateOf } from '@voortent/kernel'
import { recordInside } from '../record-inside.ts'
import type { SetMeetingInput } from './contract.ts'
import { requireMeeting } from './require-meeting.ts'

/** Sets the day and the place of a meeting; its date choice ends. */
export async function setMeeting(scope: Scope, input: SetMeetingInput): Promise<void> {
  const { tx, tenantId } = scope
  const { consortium, meeting } = await requireMeeting(scope, input)
  if (meeting.pollId) await endPoll(scope, { poll: meeting.pollId })
  await tx.sandpitMeeting.update({
    where: { tenantId_id: { tenantId, id: meeting.id } },
    data: { meetsOn: dateOf(input.meetsOn), place: input.place },
    select: { id: true },
  })
  const { subject } = meeting
  await recordInside(scope, 'consortium.meeting-set', consortium, { subject })
}
