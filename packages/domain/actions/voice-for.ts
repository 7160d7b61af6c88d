import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'

/**
 * The representation by which who acts speaks for an organisation at this moment.
 * @returns null when they act for another one or for none
 */
export async function voiceFor(
  scope: Scope,
  organisationId: string | null,
): Promise<string | null> {
  if (!organisationId || scope.actor.actingForId !== organisationId) return null
  return (await findVoice(scope, organisationId))?.id ?? null
}
