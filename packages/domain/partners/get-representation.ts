import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { RepresentationInput } from './contract.ts'
import { canManagePartners } from './permissions.ts'
import { describeVoice, voiceSelect } from './voice.ts'

/**
 * One representation with what ending it would hand over, and who else speaks for the organisation.
 * Throws `partners.no-such-representation`.
 */
export async function getRepresentation(scope: Scope, { representation }: RepresentationInput) {
  const { tx, tenantId, actor, now } = scope
  const row = await tx.representation.findUnique({
    where: { tenantId_id: { tenantId, id: representation } },
    select: {
      ...voiceSelect,
      partner: {
        select: {
          organisation: { select: { id: true, name: true } },
          representations: {
            where: { id: { not: representation }, endedAt: null },
            orderBy: { startsOn: 'asc' },
            select: voiceSelect,
          },
        },
      },
    },
  })
  if (!row) throw new DomainError('not-found', 'partners.no-such-representation')
  const { partner, ...own } = row
  const openTasks = await tx.task.count({
    where: { representationId: representation, doneAt: null, role: null },
  })
  return {
    ...describeVoice(scope, own),
    organisation: partner.organisation,
    openTasks,
    /** Who can take over, or decide in their place: others who were not ended. */
    others: partner.representations
      .filter((other) => other.membershipId !== own.membershipId)
      .map((other) => describeVoice(scope, other))
      .filter(({ state }) => state !== 'over')
      .map(({ id, name, function: title, state }) => ({ id, name, function: title, state })),
    today: dayOf(now),
    may: { manage: canManagePartners(actor) },
  }
}
