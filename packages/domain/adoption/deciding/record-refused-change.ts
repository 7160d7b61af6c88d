import type { Scope } from '@voortent/database'
import { recordAdoption } from '../record-adoption.ts'

/** Refusals by which an attempt to alter what was decided on is known. */
const refusals = [
  'agenda.closed-in-this-phase',
  'agenda.no-such-move',
  'goals.closed-in-this-phase',
  'actions.closed-in-this-phase',
  'documents.writers-only',
  'adoption.decided-on',
]

/** True for a refusal that may have been an attempt to alter what was decided on. */
export function isRefusedChange(code: string): boolean {
  return refusals.includes(code)
}

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

/** The agenda that one of these belongs to, where it is decided on. */
async function boundAgenda(
  { tx, tenantId }: Scope,
  ids: string[],
): Promise<{ id: string; title: string } | undefined> {
  const [found] = await tx.$queryRaw<{ id: string; title: string }[]>`
    WITH named AS (
      SELECT d.subject_id AS id FROM document d
      WHERE d.tenant_id = ${tenantId}::uuid AND d.id = ANY (${ids}::uuid[])
      UNION SELECT unnest(${ids}::uuid[])
    ), part AS (
      SELECT id FROM named
      UNION SELECT g.speerpunt_id FROM goal g JOIN named n ON n.id = g.id
      WHERE g.tenant_id = ${tenantId}::uuid
      UNION SELECT x.speerpunt_id FROM action x JOIN named n ON n.id = x.id
      WHERE x.tenant_id = ${tenantId}::uuid
    )
    SELECT a.id, a.title FROM agenda a
    WHERE a.tenant_id = ${tenantId}::uuid AND agenda_is_bound(a.tenant_id, a.id) AND (
      a.id IN (SELECT id FROM part) OR EXISTS (
        SELECT FROM speerpunt s JOIN part ON part.id = s.id
        WHERE s.tenant_id = a.tenant_id AND s.agenda_id = a.id))
    LIMIT 1`
  return found
}
