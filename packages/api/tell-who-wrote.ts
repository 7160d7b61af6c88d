import { type Actor, actAs, type PersonId, type Scope } from '@voortent/database'
import { nameText } from '@voortent/domain/agenda'
import { findUntoldWriters, getDocument, recordWriting } from '@voortent/domain/documents'
import { findActor } from '@voortent/domain/tenancy'

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
  const names = await nameText(scope, subject)
  if (!names) return
  for (const personId of untold) {
    const actor = (await findActor(scope, personId)) ?? formerMember(personId)
    await recordWriting(actAs(scope, actor), subject, names)
  }
}

/** Who wrote and left the tenant before that was told. */
function formerMember(personId: string): Actor {
  return { personId: personId as PersonId, membershipId: null, roles: [], actingForId: null }
}
