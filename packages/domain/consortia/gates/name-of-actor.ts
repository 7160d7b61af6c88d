import type { Scope } from '@voortent/database'

/** The name of who acts, as it is written down; empty when nobody in particular does. */
export async function nameOfActor({ tx, actor }: Scope): Promise<string> {
  if (!actor.personId) return ''
  const person = await tx.person.findUnique({
    where: { id: actor.personId },
    select: { displayName: true },
  })
  return person?.displayName ?? ''
}
