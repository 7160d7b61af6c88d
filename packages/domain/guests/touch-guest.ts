import type { Scope } from '@voortent/database'
import { expiryAfter } from './term.ts'

/** Notes contact with a guest, either way: their data is kept twelve months from now. */
export async function touchGuest({ tx, tenantId, now }: Scope, guest: string): Promise<void> {
  await tx.guest.updateMany({
    where: { tenantId, id: guest, forgottenAt: null },
    data: { lastContactAt: now, expiresAt: expiryAfter(now) },
  })
}
