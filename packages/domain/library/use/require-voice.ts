import type { OrganisationId, Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { canTellUse } from '../permissions.ts'

/** The organisation on whose behalf somebody tells something. @throws `library.own-organisation-only` */
export async function requireVoice(scope: Scope): Promise<OrganisationId> {
  const { actor } = scope
  const organisation = actor.actingForId
  if (!organisation || !canTellUse(actor) || !(await findVoice(scope, organisation)))
    throw new DomainError('forbidden', 'library.own-organisation-only')
  return organisation
}
