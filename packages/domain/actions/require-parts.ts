import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/** A speerpunt of this agenda that stands. @throws `actions.speerpunt-missing` */
export async function requireSpeerpunt(
  { tx, tenantId }: Scope,
  id: string,
  agendaId?: string,
): Promise<{ agendaId: string }> {
  const found = await tx.speerpunt.findFirst({
    where: { tenantId, id, agendaId, withdrawnAt: null },
    select: { agendaId: true },
  })
  if (!found) throw new DomainError('invalid', 'actions.speerpunt-missing', { field: 'speerpunt' })
  return found
}

/** The name of an organisation that takes part now. @throws `actions.takes-no-part` */
export async function requirePartner({ tx, tenantId, now }: Scope, organisationId: string) {
  const partner = await tx.partner.findFirst({
    where: { tenantId, organisationId, OR: [{ until: null }, { until: { gte: now } }] },
    select: { organisation: { select: { name: true } } },
  })
  if (!partner) throw new DomainError('invalid', 'actions.takes-no-part', { field: 'organisation' })
  return partner.organisation.name
}

/** @throws `actions.group-unknown` for a working group that is none of this agenda's */
export async function requireGroupOf({ tx, tenantId }: Scope, id: string, agendaId: string) {
  const count = await tx.workingGroup.count({ where: { tenantId, id, agendaId } })
  if (count === 0)
    throw new DomainError('invalid', 'actions.group-unknown', { field: 'workingGroup' })
}

/** @throws `actions.goal-unknown` for a goal that does not stand under this speerpunt or agenda */
export async function requireGoal(
  { tx, tenantId }: Scope,
  id: string,
  speerpunt: { id: string } | { agendaId: string },
): Promise<void> {
  const count = await tx.goal.count({ where: { tenantId, id, withdrawnAt: null, speerpunt } })
  if (count === 0) throw new DomainError('invalid', 'actions.goal-unknown', { field: 'goal' })
}
