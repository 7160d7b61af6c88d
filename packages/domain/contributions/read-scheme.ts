import type { Scope } from '@voortent/database'
import type { SchemeRules } from './check-scheme.ts'
import type { CashDuty, CeilingBase, ContributionKind } from './vocabulary.ts'

/** A scheme with the rules it lays down. */
export type Scheme = SchemeRules & {
  id: string
  name: string
  funder: string
  about: string
  retired: boolean
}

type Stored = {
  id: string
  name: string
  funder: string
  about: string
  minShare: number
  inKindCeiling: number | null
  inKindCeilingOf: string
  maxRateCents: number | null
  fixedRateCents: number | null
  cashDuty: string
  kinds: string[]
  partnerMinimums: unknown
  retiredAt: Date | null
}

/** A stored scheme as the rules read it. */
export function schemeOf(stored: Stored): Scheme {
  const { id, name, funder, about, minShare, inKindCeiling } = stored
  return {
    id,
    name,
    funder,
    about,
    retired: stored.retiredAt !== null,
    minShare,
    inKindCeiling,
    inKindCeilingOf: stored.inKindCeilingOf as CeilingBase,
    maxRate: stored.maxRateCents,
    fixedRate: stored.fixedRateCents,
    cashDuty: stored.cashDuty as CashDuty,
    kinds: stored.kinds as ContributionKind[],
    partnerMinimums: stored.partnerMinimums as SchemeRules['partnerMinimums'],
  }
}

/** The scheme that a consortium has chosen; null for none. */
export async function findScheme(
  { tx, tenantId }: Scope,
  consortiumId: string,
): Promise<Scheme | null> {
  const chosen = await tx.consortiumFunding.findFirst({
    where: { tenantId, consortiumId },
    select: { scheme: true },
  })
  return chosen && schemeOf(chosen.scheme)
}
