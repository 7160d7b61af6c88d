import type { Reading } from '@voortent/database'
import type { AgendaPhase, ListAgendasInput } from './contract.ts'
import type { AgendaId } from './create-agenda.ts'
import { canCreateAgenda } from './permissions.ts'

/** An agenda in an overview. */
export type AgendaInList = {
  id: AgendaId
  title: string
  fromYear: number
  untilYear: number
  phase: AgendaPhase
  changedAt: Date
}

const pageSize = 50

/**
 * The agendas of this tenant, what changed last first, fifty to a page.
 * @returns `more` when a page follows, `mayCreate` when who asks may begin one
 */
export async function listAgendas(
  { rows, tenantId, actor }: Reading,
  { phase, page }: ListAgendasInput,
): Promise<{ items: AgendaInList[]; more: boolean; mayCreate: boolean }> {
  const found = await rows<AgendaInList>({
    name: 'list-agendas',
    text: `
      SELECT id, title, from_year AS "fromYear", until_year AS "untilYear", phase,
             changed_at AS "changedAt"
      FROM agenda
      WHERE tenant_id = $1 AND CASE $2::text
        WHEN '' THEN true WHEN 'lopend' THEN phase <> 'geevalueerd' ELSE phase = $2 END
      ORDER BY changed_at DESC, id DESC
      LIMIT $3 OFFSET $4`,
    values: [tenantId, phase ?? '', pageSize + 1, (page - 1) * pageSize],
  })
  return {
    items: found.slice(0, pageSize),
    more: found.length > pageSize,
    mayCreate: canCreateAgenda(actor),
  }
}
