import type { Scope } from '@voortent/database'
import type { FindExistingInput } from './contract.ts'
import { requireManager } from './permissions.ts'
import { likelyTheSame, tellingWords } from './same-organisation.ts'

/** An organisation that is known already, here or in another tenant. */
export type KnownOrganisation = {
  id: string
  name: string
  type: string
  place: string
  kvkNumber: string | null
  /** True when it is a partner of this tenant. */
  here: boolean
}

const most = 5

/**
 * Finds organisations that are likely the one about to be added: by KvK number, else by a like name
 * among those whose KvK number does not tell otherwise.
 */
export async function findExisting(
  scope: Scope,
  { name, kvkNumber }: FindExistingInput,
): Promise<KnownOrganisation[]> {
  requireManager(scope.actor)
  const { tx, tenantId } = scope
  const parts = tellingWords(name).map((word) => `%${word}%`)
  const rows = await tx.$queryRaw<KnownOrganisation[]>`
    SELECT o.id, o.name, o.type, o.place, o.kvk_number AS "kvkNumber",
      EXISTS (SELECT FROM partner p
              WHERE p.tenant_id = ${tenantId}::uuid AND p.organisation_id = o.id
                AND p.until IS NULL) AS here
    FROM organisation o
    WHERE o.kvk_number = ${kvkNumber}
      OR ((${kvkNumber}::text IS NULL OR o.kvk_number IS NULL)
          AND folded(o.name) LIKE ANY (${parts}::text[]))
    ORDER BY o.name LIMIT 1000`
  const same = rows.filter((row) => kvkNumber !== null && row.kvkNumber === kvkNumber)
  if (same.length > 0) return same
  return rows.filter((row) => likelyTheSame(name, row.name)).slice(0, most)
}
