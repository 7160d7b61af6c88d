import type { Scope } from '@voortent/database'
import { findVoice } from '@voortent/domain/tenancy'
import type { Who } from './permissions.ts'

/** The actor as the rules of this module see them; a representation that is over speaks for nobody. */
export async function whoActs(scope: Scope): Promise<Who> {
  const { roles, actingForId } = scope.actor
  const voice = actingForId && (await findVoice(scope, actingForId))
  return { roles, speaksFor: voice ? actingForId : null }
}
