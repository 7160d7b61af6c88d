import type { Scope } from '@voortent/database'
import { assignTask } from '@voortent/domain/tenancy'
import { dayOf } from '@voortent/kernel'

export const leadTask = 'choose-lead'

/** Where the speerpunten of an agenda get another lead, below the tenant. */
export function pathToLeads(agenda: string): string {
  return `agenda/${agenda}/opzet`
}

/**
 * Asks the coordinators of this tenant for another lead of speerpunten whose organisation left, once
 * per agenda and as long as it can be changed. @returns of how many agendas this was asked now
 */
export async function askForLeads(scope: Scope): Promise<number> {
  const deserted = await readDeserted(scope)
  for (const { id, title } of deserted) {
    await assignTask(scope, {
      kind: leadTask,
      subject: title,
      path: pathToLeads(id),
      to: { role: 'coordinator' },
    })
  }
  return deserted.length
}

/**
 * Agendas with a speerpunt that is led by an organisation that left.
 * @param only this one, asked about or not; without it those that nobody is asked about yet
 */
export async function readDeserted(
  { tx, tenantId, now }: Scope,
  only: string | null = null,
): Promise<{ id: string; title: string }[]> {
  return tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT a.id, a.title FROM agenda a
    WHERE a.tenant_id = ${tenantId}::uuid AND a.phase IN ('verkenning', 'concept', 'consultatie')
      AND (${only}::uuid IS NULL OR a.id = ${only}::uuid)
      AND EXISTS (
        SELECT FROM speerpunt s
        JOIN partner p ON (p.tenant_id, p.organisation_id) = (s.tenant_id, s.organisation_id)
        WHERE s.tenant_id = a.tenant_id AND s.agenda_id = a.id AND s.withdrawn_at IS NULL
          AND p.until < ${dayOf(now)}::date)
      AND (${only}::uuid IS NOT NULL OR NOT EXISTS (
        SELECT FROM task t
        WHERE t.tenant_id = a.tenant_id AND t.kind = ${leadTask} AND t.done_at IS NULL
          AND t.path = 'agenda/' || a.id || '/opzet'))
    ORDER BY a.id`
}
