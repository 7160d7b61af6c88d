import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ActForInput } from './contract.ts'
import { findVoice } from './find-voice.ts'

/**
 * Chooses on whose behalf the member acts from now on: an organisation they represent today, or
 * none, as themselves. Throws `tenancy.not-your-organisation`.
 */
export async function actFor(scope: Scope, { organisation }: ActForInput): Promise<void> {
  const { tx, tenantId, actor } = scope
  if (!actor.membershipId) throw new DomainError('forbidden', 'tenancy.not-your-organisation')
  if (organisation && !(await findVoice(scope, organisation))) {
    throw new DomainError('forbidden', 'tenancy.not-your-organisation', { field: 'organisation' })
  }
  await tx.membership.update({
    where: { tenantId_id: { tenantId, id: actor.membershipId } },
    data: { actingForId: organisation },
  })
}
