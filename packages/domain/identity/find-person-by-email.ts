import type { PersonId, Tx } from '@voortent/database'

/** Who has an address, for modules that invite people; needs the identity door. */
export async function findPersonByEmail(
  tx: Tx,
  email: string,
): Promise<{ id: PersonId; displayName: string; locale: string } | null> {
  const person = await tx.person.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true, displayName: true, locale: true },
  })
  return person && { ...person, id: person.id as PersonId }
}
