import type { Scope } from '@voortent/database'
import { forgetGuest } from '@voortent/domain/guests'
import { wipeInterests } from './wipe-interests.ts'

/** Takes away everything of a guest, because they say so. @throws `guests.no-such-link` */
export async function forgetMe(scope: Scope, token: string): Promise<void> {
  const { guest } = await forgetGuest(scope, token)
  await wipeInterests(scope, [guest])
}
