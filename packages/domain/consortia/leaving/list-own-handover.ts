import { dayOf } from '@voortent/kernel'
import { pathOfAgreement } from '../agreement/rights-on-agreement.ts'
import { pathOfPartners } from '../path-of-partners.ts'
import type { HandoverEntry, HandoverSource } from './handover-source.ts'

/** Open tasks, roles, people with a place of their own, and the agreement that was signed. */
export const listOwnHandover: HandoverSource = async (scope, { consortium, organisation }) => {
  const { tx, tenantId, now } = scope
  const today = dayOf(now)
  const partners = pathOfPartners(consortium)
  return tx.$queryRaw<HandoverEntry[]>`
    SELECT 'task' AS kind, t.subject AS what, t.path
    FROM task t JOIN representation r ON (r.tenant_id, r.id) = (t.tenant_id, t.representation_id)
    WHERE t.tenant_id = ${tenantId}::uuid AND t.done_at IS NULL AND t.role IS NULL
      AND r.organisation_id = ${organisation}::uuid AND t.path LIKE ${`consortia/${consortium}/%`}
    UNION ALL
    (SELECT 'role', r.role, ${partners} FROM consortium_role r
    WHERE r.tenant_id = ${tenantId}::uuid AND r.consortium_id = ${consortium}::uuid
      AND r.organisation_id = ${organisation}::uuid AND r.until IS NULL ORDER BY r.role DESC)
    UNION ALL
    SELECT 'role', 'gebruikerscommissie', ${partners} FROM consortium_seat s
    WHERE s.tenant_id = ${tenantId}::uuid AND s.consortium_id = ${consortium}::uuid
      AND s.organisation_id = ${organisation}::uuid AND s.until IS NULL
    UNION ALL
    SELECT DISTINCT 'person', p.display_name, ${`${partners}/team`}
    FROM consortium_person w
    JOIN membership m ON (m.tenant_id, m.id) = (w.tenant_id, w.membership_id)
    JOIN person p ON p.id = m.person_id
    JOIN representation r ON (r.tenant_id, r.membership_id) = (m.tenant_id, m.id)
    WHERE w.tenant_id = ${tenantId}::uuid AND w.consortium_id = ${consortium}::uuid
      AND w.until IS NULL AND w.role <> 'guide'
      AND r.organisation_id = ${organisation}::uuid AND r.ended_at IS NULL
      AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    UNION ALL
    SELECT 'agreement', e.number::text, ${pathOfAgreement(consortium)}
    FROM agreement_signature s JOIN agreement_edition e ON (e.tenant_id, e.id) = (s.tenant_id, s.edition_id)
    WHERE s.tenant_id = ${tenantId}::uuid AND s.consortium_id = ${consortium}::uuid
      AND s.organisation_id = ${organisation}::uuid`
}
