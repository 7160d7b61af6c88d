import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'

const types = ['brancheorganisatie', 'netwerkorganisatie']

/** The association that who acts speaks for. @throws `interest.associations-only` */
export async function requireAssociation(scope: Scope): Promise<{ id: string; name: string }> {
  const { tx, actor } = scope
  const { actingForId } = actor
  const voice = actingForId && (await findVoice(scope, actingForId))
  const organisation = voice
    ? await tx.organisation.findFirst({
        where: { id: actingForId, type: { in: types } },
        select: { id: true, name: true },
      })
    : null
  if (!organisation) throw new DomainError('forbidden', 'interest.associations-only')
  return organisation
}
