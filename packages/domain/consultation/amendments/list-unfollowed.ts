import type { Scope } from '@voortent/database'

/** Ballots on amendments whose last outcome nothing was done with yet. */
export async function listUnfollowed({ tx, tenantId }: Scope): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT b.id
    FROM ballot b JOIN ballot_outcome o ON (o.tenant_id, o.ballot_id) = (b.tenant_id, b.id)
    WHERE b.tenant_id = ${tenantId}::uuid AND b.about_type = 'amendment'
    GROUP BY b.id
    HAVING max(o.number) > coalesce((
      SELECT max(number) FROM amendment_outcome f
      WHERE f.tenant_id = ${tenantId}::uuid AND f.ballot_id = b.id
    ), 0)`
  return found.map(({ id }) => id)
}
