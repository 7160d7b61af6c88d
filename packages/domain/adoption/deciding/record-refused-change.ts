import type { Scope } from '@voortent/database'
import { recordAdoption } from '../record-adoption.ts'

/**
 * Records that somebody tried to alter an agenda that was adopted or is voted on; called in a
 * transaction of its own, for the one of the attempt was rolled back.
 * @param about.ids of the things that the attempt named: an agenda, or a part or text of it
 */
export async function recordRefusedChange(
  scope: Scope,
  about: { code: string; attempt: string; ids: string[] },
): Promise<void> {
  const agenda = await boundAgenda(scope, about.ids)
  if (!agenda) return
  const { code, attempt } = about
  await recordAdoption(scope, 'agenda.change-refused', agenda, { code, attempt })
}

/** The agenda that one of these belongs to, where it is decided on or was adopted. */
async function boundAgenda(
  { tx, tenantId }: Scope,
  ids: string[],
): Promise<{ id: string; title: string } | undefined> {
  const [found] = await tx.$queryRaw<{ id: string; title: string }[]>`
    WITH named AS (
      SELECT d.subject_id AS id FROM document d
      WHERE d.tenant_id = ${tenantId}::uuid AND d.id = ANY (${ids}::uuid[])
      UNION SELECT unnest(${ids}::uuid[])
    ), goal_named AS (
      SELECT m.goal_id AS id FROM measurement m
      WHERE m.tenant_id = ${tenantId}::uuid AND m.id = ANY (${ids}::uuid[])
      UNION SELECT id FROM named
    ), part AS (
      SELECT id FROM named
      UNION SELECT g.speerpunt_id FROM goal g JOIN goal_named n ON n.id = g.id
      WHERE g.tenant_id = ${tenantId}::uuid
      UNION SELECT x.agenda_id FROM action x JOIN named n ON n.id = x.id
      WHERE x.tenant_id = ${tenantId}::uuid
      UNION SELECT p.agenda_id FROM promise p JOIN named n ON n.id = p.id
      WHERE p.tenant_id = ${tenantId}::uuid
      UNION SELECT w.agenda_id FROM working_group w JOIN named n ON n.id = w.id
      WHERE w.tenant_id = ${tenantId}::uuid
      UNION SELECT e.agenda_id FROM agenda_edition e JOIN named n ON n.id = e.id
      WHERE e.tenant_id = ${tenantId}::uuid
      UNION SELECT c.agenda_id FROM amendment m JOIN named n ON n.id = m.id
      JOIN consultation c ON (c.tenant_id, c.id) = (m.tenant_id, m.consultation_id)
      WHERE m.tenant_id = ${tenantId}::uuid
    )
    SELECT a.id, a.title FROM agenda a
    WHERE a.tenant_id = ${tenantId}::uuid
      AND (a.phase IN ('vastgesteld', 'uitvoering', 'geevalueerd')
           OR agenda_is_bound(a.tenant_id, a.id))
      AND (a.id IN (SELECT id FROM part) OR EXISTS (
        SELECT FROM speerpunt s JOIN part ON part.id = s.id
        WHERE s.tenant_id = a.tenant_id AND s.agenda_id = a.id))
    LIMIT 1`
  return found
}
