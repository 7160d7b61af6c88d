import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { InsideConsortium } from './require-insider.ts'

/**
 * The name of a partner that takes part from the first conversation on and did not stop.
 * @throws `consortia.no-partner-here`
 */
export async function requireTakingPart(
  { tx }: Scope,
  { partners }: Pick<InsideConsortium, 'partners'>,
  organisationId: string,
): Promise<string> {
  const partner = partners.find((one) => one.organisationId === organisationId)
  if (!partner || ['gestopt', 'geinteresseerd'].includes(partner.commitment))
    throw new DomainError('invalid', 'consortia.no-partner-here', { field: 'organisation' })
  const { name } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  })
  return name
}
