import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import type { Commitment } from './contract.ts'
import type { Standing } from './permissions.ts'

/** The organisation that who acts speaks for at this moment; null for none. */
export async function voiceOf(scope: Scope): Promise<string | null> {
  const { actingForId } = scope.actor
  return actingForId && (await findVoice(scope, actingForId)) ? actingForId : null
}

/** How who speaks for an organisation stands to a consortium. */
export function standingOf(
  { actor }: Scope,
  voice: string | null,
  about: {
    organisationId: string | null
    partners: readonly { organisationId: string; commitment: string }[]
  },
): Standing {
  const partner = about.partners.find(({ organisationId }) => organisationId === voice)
  return {
    roles: actor.roles,
    leads: voice !== null && about.organisationId === voice,
    commitment: (partner?.commitment ?? null) as Commitment | null,
  }
}
