import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { type InsideConsortium, requireLeader } from '../require-insider.ts'

/** A meeting of an exploration, for who leads or guides it. @throws `consortia.no-such-meeting` */
export async function requireMeeting(
  scope: Scope,
  input: { consortium: string; meeting: string },
): Promise<{
  consortium: InsideConsortium
  meeting: { id: string; subject: string; pollId: string | null }
}> {
  const consortium = await requireLeader(scope, input.consortium)
  const meeting = await scope.tx.sandpitMeeting.findFirst({
    where: { tenantId: scope.tenantId, id: input.meeting, consortiumId: consortium.id },
    select: { id: true, subject: true, pollId: true },
  })
  if (!meeting) throw new DomainError('not-found', 'consortia.no-such-meeting')
  return { consortium, meeting }
}
