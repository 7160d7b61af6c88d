import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import { type LockedAgenda, lockOrder } from './lock-order.ts'

export type SpeerpuntId = Id<'speerpunt'>

/** A speerpunt as it is while its agenda is locked. */
export type LockedSpeerpunt = {
  id: SpeerpuntId
  title: string
  /** Its place; for one that was withdrawn the place it had. */
  position: number
  organisationId: string | null
  agenda: LockedAgenda
}

/**
 * Locks the agenda of a speerpunt, for who may change it, and reads the speerpunt.
 * @throws `agenda.no-such-speerpunt`, and what `lockOrder` throws
 */
export async function lockSpeerpunt(scope: Scope, id: string): Promise<LockedSpeerpunt> {
  const { tx, tenantId } = scope
  const where = { tenantId_id: { tenantId, id } }
  const found = await tx.speerpunt.findUnique({ where, select: { agendaId: true } })
  if (!found) throw new DomainError('not-found', 'agenda.no-such-speerpunt')
  const agenda = await lockOrder(scope, found.agendaId)
  const speerpunt = await tx.speerpunt.findUniqueOrThrow({
    where,
    select: { title: true, position: true, organisationId: true },
  })
  return { ...speerpunt, id: id as SpeerpuntId, agenda }
}

/** The same for one that is on the agenda now. @throws `agenda.speerpunt-withdrawn` */
export async function lockActiveSpeerpunt(scope: Scope, id: string): Promise<LockedSpeerpunt> {
  const speerpunt = await lockSpeerpunt(scope, id)
  if (!speerpunt.agenda.order.includes(id))
    throw new DomainError('conflict', 'agenda.speerpunt-withdrawn')
  return speerpunt
}
