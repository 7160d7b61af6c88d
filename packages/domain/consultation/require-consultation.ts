import type { Scope } from '@voortent/database'
import type { AgendaPhase } from '@voortent/domain/agenda/contract'
import { DomainError, dayOf } from '@voortent/kernel'
import type { ConsultationState } from './contract.ts'
import { stateOf } from './permissions.ts'

/** A consultation with the agenda it is about. */
export type HeldConsultation = {
  id: string
  title: string
  intro: string
  opensOn: string
  closesOn: string
  supportersNeeded: number
  openedAt: Date | null
  closedAt: Date | null
  agendaId: string
  agendaTitle: string
  phase: AgendaPhase
  state: ConsultationState
}

/** @throws `consultation.no-such-consultation` */
export async function requireConsultation(scope: Scope, id: string): Promise<HeldConsultation> {
  return read(scope, id, false)
}

/** The same, held until the transaction ends. @throws `consultation.no-such-consultation` */
export async function lockConsultation(scope: Scope, id: string): Promise<HeldConsultation> {
  return read(scope, id, true)
}

/** The same for one in which organisations can still act. @throws `consultation.not-open` */
export async function requireOpen(scope: Scope, id: string): Promise<HeldConsultation> {
  const consultation = await requireConsultation(scope, id)
  if (consultation.state !== 'open') throw new DomainError('conflict', 'consultation.not-open')
  return consultation
}

async function read({ tx, tenantId, now }: Scope, id: string, lock: boolean) {
  if (lock) {
    await tx.$queryRaw`
      SELECT FROM consultation WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR UPDATE`
  }
  const [found] = await tx.$queryRaw<Omit<HeldConsultation, 'state'>[]>`
    SELECT c.id, c.title, c.intro, c.opens_on::text AS "opensOn", c.closes_on::text AS "closesOn",
           c.supporters_needed AS "supportersNeeded", c.opened_at AS "openedAt",
           c.closed_at AS "closedAt", a.id AS "agendaId", a.title AS "agendaTitle", a.phase
    FROM consultation c JOIN agenda a ON (a.tenant_id, a.id) = (c.tenant_id, c.agenda_id)
    WHERE c.tenant_id = ${tenantId}::uuid AND c.id = ${id}::uuid`
  if (!found) throw new DomainError('not-found', 'consultation.no-such-consultation')
  return { ...found, state: stateOf(found, dayOf(now)) }
}
