import type { Tx } from '@voortent/database'

/** A tenant as anybody may know it. */
export type Participant = { slug: string; name: string; kind: string; region: string | null }

/** The regions and learning communities that take part, by name; for anybody. */
export async function listParticipating(tx: Pick<Tx, 'tenant'>): Promise<Participant[]> {
  const tenants = await tx.tenant.findMany({
    select: { slug: true, name: true, kind: true, region: true },
  })
  return tenants.sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
