import type { Reading } from '@voortent/database'

/** An action of an agenda that consortia carry out. */
export type LinkedAction = { id: string; title: string; agenda: string }

const most = 200

/** The actions by which a portfolio can be narrowed: those linked to a consortium that one sees. */
export async function listLinkedActions({ rows, tenantId }: Reading): Promise<LinkedAction[]> {
  return rows<LinkedAction>({
    name: 'portfolio-actions',
    text: `
      SELECT a.id, a.title, g.title AS agenda
      FROM consortium_action l
      JOIN action a ON a.tenant_id = $1 AND a.id = l.action_id AND a.withdrawn_at IS NULL
      JOIN agenda g ON g.tenant_id = $1 AND g.id = a.agenda_id
      WHERE l.tenant_id = $1
      GROUP BY a.id, a.title, g.title
      ORDER BY lower(a.title), a.id LIMIT ${most}`,
    values: [tenantId],
  })
}
