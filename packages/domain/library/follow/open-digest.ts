import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'

/** Sees to it that somebody who follows something is written to, unless they chose before. */
export async function openDigest(
  { tx, tenantId, now }: Scope,
  membershipId: string,
): Promise<void> {
  await tx.libraryDigest.createMany({
    data: { tenantId, id: newId(), membershipId, toldTo: now },
    skipDuplicates: true,
  })
}
