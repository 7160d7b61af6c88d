import type { Scope } from '@voortent/database'
import type { Circle } from '@voortent/domain/decisions'
import { dayOf } from '@voortent/kernel'
import type { ConsortiumInput } from './contract.ts'
import { getConsortium } from './get-consortium.ts'
import { isInside } from './permissions.ts'

/**
 * Who decides together in a consortium, such as on going on or stopping: its lead and its
 * partners from the first conversation until they leave, with everybody who speaks for them.
 * @throws `consortia.no-such-consortium`
 */
export async function getCircle(scope: Scope, input: ConsortiumInput): Promise<Circle> {
  const { id, title, lead, partners, may } = await getConsortium(scope, input)
  const present = partners.filter(({ commitment }) => isInside({ roles: [], commitment }))
  const all = new Map([...(lead ? [lead] : []), ...present].map((one) => [one.id, one.name]))
  const organisations = [...all].map(([organisation, name]) => ({ id: organisation, name }))
  const members = await speakersOf(
    scope,
    organisations.map((one) => one.id),
  )
  return {
    about: { kind: 'consortium', id },
    name: title,
    organisations,
    members,
    may: { decide: may.lead, ask: may.write || may.lead },
  }
}

async function speakersOf(
  { tx, tenantId, now }: Scope,
  organisations: string[],
): Promise<{ id: string; name: string }[]> {
  const today = dayOf(now)
  return tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT DISTINCT m.id, p.display_name AS name
    FROM representation r
    JOIN membership m ON (m.tenant_id, m.id) = (r.tenant_id, r.membership_id)
    JOIN person p ON p.id = m.person_id
    WHERE r.tenant_id = ${tenantId}::uuid AND r.organisation_id = ANY (${organisations}::uuid[])
      AND r.ended_at IS NULL AND m.ended_at IS NULL AND m.roles <> ARRAY['toehoorder']
      AND r.starts_on <= ${today}::date AND (r.ends_on IS NULL OR r.ends_on >= ${today}::date)
    ORDER BY p.display_name, m.id`
}
