import type { Database, OrganisationId } from '@voortent/database'
import { geledingOf, type OrganisationType } from '@voortent/domain/partners/contract'
import { newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './organisations.json' with { type: 'json' }

/** An organisation of the demo: its id, and the slugs of the tenants it takes part in. */
export type DemoOrganisation = { id: OrganisationId; name: string; tenants: string[] }
export type Organisations = Map<string, DemoOrganisation>

type Row = [string, string, OrganisationType, string, string, string[]]

/** One organisation, however many tenants it takes part in. */
export async function loadPartners(database: Database, tenants: Tenants): Promise<Organisations> {
  const rows = described.organisations as Row[]
  const made: Organisations = new Map()
  for (const [key, name, , , , takesPartIn] of rows) {
    made.set(key, { id: newId<'organisation'>(), name, tenants: takesPartIn })
  }
  const known = new Set<string>()
  for (const [slug, tenantId] of tenants) {
    const here = rows.filter((row) => row[5].includes(slug))
    await asNobody(database, tenantId, async ({ tx }) => {
      await tx.organisation.createMany({
        data: here
          .filter(([key]) => !known.has(key))
          .map(([key, name, type, place, sizeClass]) => ({
            id: made.get(key)?.id ?? '',
            name,
            type,
            place,
            sizeClass,
            website: `https://${key}.example`,
          })),
      })
      for (const [key] of here) known.add(key)
      await tx.partner.createMany({
        data: here.map(([key, , type]) => ({
          tenantId,
          id: newId(),
          organisationId: made.get(key)?.id ?? '',
          geleding: geledingOf(type),
          since: new Date('2025-09-01'),
        })),
      })
    })
  }
  return made
}
