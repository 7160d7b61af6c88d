import type { Scope } from '@voortent/database'
import { isKeeper } from './permissions.ts'
import { type Scheme, schemeOf } from './read-scheme.ts'

/** The schemes of this tenant by name, those that can be chosen first; `mayKeep` for who keeps them. */
export async function listSchemes({
  tx,
  tenantId,
  actor,
}: Scope): Promise<{ schemes: Scheme[]; mayKeep: boolean }> {
  const stored = await tx.fundingScheme.findMany({ where: { tenantId }, orderBy: { name: 'asc' } })
  const schemes = stored.map(schemeOf)
  return {
    schemes: [
      ...schemes.filter(({ retired }) => !retired),
      ...schemes.filter((one) => one.retired),
    ],
    mayKeep: isKeeper(actor),
  }
}
