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
    /** What the people with a place of their own do in it; row-level policies show them to insiders. */
    people: readonly { membershipId: string; role: string }[]
  },
): Standing {
  const partner = about.partners.find(({ organisationId }) => organisationId === voice)
  const own = about.people
    .filter(({ membershipId }) => membershipId === actor.membershipId)
    .map(({ role }) => role)
  return {
    roles: actor.roles,
    guides: own.includes('guide'),
    takesPart: own.length > 0,
    leads: voice !== null && about.organisationId === voice,
    commitment: (partner?.commitment ?? null) as Commitment | null,
  }
}
