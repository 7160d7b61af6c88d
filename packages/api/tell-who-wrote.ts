import { type Actor, actAs, type PersonId, type Scope } from '@voortent/database'
import {
  findUntoldWriters,
  getDocument,
  recordWriting,
  type TextPlace,
} from '@voortent/domain/documents'
import { findActor } from '@voortent/domain/tenancy'
import { placeOf } from './text-rights.ts'

/**
 * Records who wrote in a text, on whose behalf, once per half a working day: the trail shows that
 * somebody wrote, and not every sentence.
 */
export async function tellWhoWrote(
  scope: Scope,
  documentId: string,
  writers: readonly string[],
): Promise<void> {
  if (writers.length === 0) return
  const untold = await findUntoldWriters(scope, documentId, writers)
  if (untold.length === 0) return
  const subject = await getDocument(scope, documentId)
  const place = await placeOf(scope, subject)
  if (!place) return
  const names = namesIn(place)
  for (const personId of untold) {
    const actor = (await findActor(scope, personId)) ?? formerMember(personId)
    await recordWriting(actAs(scope, actor), subject, names)
  }
}

/** What a sentence about the writing says, and which agenda it counts for. */
function namesIn({ title, agenda }: TextPlace): Record<string, string> {
  return { title, ...(agenda && { agenda: agenda.title, agendaId: agenda.id }) }
}

/** Who wrote and left the tenant before that was told. */
function formerMember(personId: string): Actor {
  return { personId: personId as PersonId, membershipId: null, roles: [], actingForId: null }
}
