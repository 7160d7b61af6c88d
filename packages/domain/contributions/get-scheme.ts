import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { SchemeInput } from './contract.ts'
import { isKeeper } from './permissions.ts'
import { type Scheme, schemeOf } from './read-scheme.ts'

/** @throws `contributions.no-such-scheme` */
export async function getScheme(
  { tx, tenantId, actor }: Scope,
  { scheme: id }: SchemeInput,
): Promise<Scheme & { mayKeep: boolean }> {
  const stored = await tx.fundingScheme.findFirst({ where: { tenantId, id } })
  if (!stored) throw new DomainError('not-found', 'contributions.no-such-scheme')
  return { ...schemeOf(stored), mayKeep: isKeeper(actor) }
}
