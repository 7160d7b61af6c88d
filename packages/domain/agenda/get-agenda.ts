import type { Scope } from '@voortent/database'
import { DomainError, dayOf } from '@voortent/kernel'
import type { AgendaInput, AgendaPhase } from './contract.ts'
import type { AgendaId } from './create-agenda.ts'
import type { SpeerpuntId } from './lock-speerpunt.ts'
import { canChangeAgenda, canWriteText } from './permissions.ts'

/** A speerpunt as an agenda shows it. */
export type SpeerpuntOfAgenda = {
  id: SpeerpuntId
  title: string
  documentId: string
  /** The organisation that leads it, and whether it left the tenant meanwhile. */
  lead: { id: string; name: string; left: boolean } | null
}

/** An agenda without its texts, and what who asks may do with it. */
export type AgendaOutline = {
  id: AgendaId
  title: string
  fromYear: number
  untilYear: number
  ambition: string
  phase: AgendaPhase
  documentId: string
  changedAt: Date
  speerpunten: SpeerpuntOfAgenda[]
  /** Speerpunten that were taken off, last one first; only for who may put them back. */
  withdrawn: SpeerpuntOfAgenda[]
  may: { write: boolean; change: boolean }
}

type Row = Omit<AgendaOutline, 'speerpunten' | 'withdrawn' | 'may'> & {
  all: (SpeerpuntOfAgenda & { withdrawnAt: string | null })[]
}

/** @throws `agenda.no-such-agenda` */
export async function getAgenda(scope: Scope, { id }: AgendaInput): Promise<AgendaOutline> {
  const [row] = await scope.tx.$queryRaw<Row[]>`
    SELECT a.id, a.title, a.from_year AS "fromYear", a.until_year AS "untilYear", a.ambition,
           a.phase, a.document_id AS "documentId", a.changed_at AS "changedAt",
           coalesce(s.speerpunten, '[]') AS "all"
    FROM agenda a
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'id', s.id, 'title', s.title, 'documentId', s.document_id, 'withdrawnAt', s.withdrawn_at,
        'lead', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name,
          'left', coalesce(p.until < ${dayOf(scope.now)}::date, false)) END
      ) ORDER BY s.withdrawn_at DESC, s.position, s.id) AS speerpunten
      FROM speerpunt s LEFT JOIN organisation o ON o.id = s.organisation_id
      LEFT JOIN partner p ON (p.tenant_id, p.organisation_id) = (s.tenant_id, s.organisation_id)
      WHERE s.tenant_id = a.tenant_id AND s.agenda_id = a.id
    ) s
    WHERE a.tenant_id = ${scope.tenantId}::uuid AND a.id = ${id}::uuid`
  if (!row) throw new DomainError('not-found', 'agenda.no-such-agenda')
  const { all, ...agenda } = row
  const change = canChangeAgenda(scope.actor, agenda.phase)
  const named = all.map(({ withdrawnAt, ...speerpunt }) => ({ withdrawnAt, speerpunt }))
  return {
    ...agenda,
    speerpunten: named.filter((one) => !one.withdrawnAt).map((one) => one.speerpunt),
    withdrawn: change ? named.filter((one) => one.withdrawnAt).map((one) => one.speerpunt) : [],
    may: { write: canWriteText(scope.actor, agenda.phase), change },
  }
}
