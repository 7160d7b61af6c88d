import type { Scope } from '@voortent/database'
import { getAgenda } from '@voortent/domain/agenda'
import { dayOf } from '@voortent/kernel'
import type { AgendaConsultationsInput } from '../contract.ts'
import { canPrepare, stateOf } from '../permissions.ts'

type Row = {
  id: string
  title: string
  opensOn: string
  closesOn: string
  openedAt: Date | null
  closedAt: Date | null
  invited: number
  answered: number
}

/** The consultations of an agenda, the last one first; what is being prepared for coordinators only. */
export async function listConsultations(scope: Scope, { agenda: id }: AgendaConsultationsInput) {
  const { tx, tenantId, actor, now } = scope
  const agenda = await getAgenda(scope, { id })
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.title, c.opens_on::text AS "opensOn", c.closes_on::text AS "closesOn",
           c.opened_at AS "openedAt", c.closed_at AS "closedAt",
           count(i.id)::int AS invited, count(s.invitee_id)::int AS answered
    FROM consultation c
    LEFT JOIN consultation_invitee i ON (i.tenant_id, i.consultation_id) = (c.tenant_id, c.id)
    LEFT JOIN submission s ON (s.tenant_id, s.invitee_id, s.number) = (i.tenant_id, i.id, 1)
    WHERE c.tenant_id = ${tenantId}::uuid AND c.agenda_id = ${id}::uuid
    GROUP BY c.tenant_id, c.id
    ORDER BY c.opens_on DESC, c.id DESC`
  const prepares = canPrepare(actor, agenda.phase)
  const items = rows.map(({ openedAt, closedAt, ...row }) => ({
    ...row,
    state: stateOf({ openedAt, closedAt, closesOn: row.closesOn }, dayOf(now)),
  }))
  return {
    agenda,
    items: items.filter(({ state }) => state !== 'preparation' || prepares),
    mayPrepare: prepares,
  }
}
