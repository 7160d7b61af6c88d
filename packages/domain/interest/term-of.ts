import type { Scope } from '@voortent/database'
import { standardTerm } from './contract.ts'

/** Working days within which this tenant calls a company. */
export async function termOf({ tx, tenantId }: Scope): Promise<number> {
  const term = await tx.interestTerm.findUnique({ where: { tenantId }, select: { days: true } })
  return term?.days ?? standardTerm
}
