import type { PersonId, Tx } from '@voortent/database'

/** Somebody who may prove to be who they say. */
export type Account = {
  id: PersonId
  email: string
  locale: string
  passwordHash: string | null
}

/**
 * The account behind an address or id; null when nobody has it, and for demo people outside demo
 * mode, who then do not exist.
 */
export async function findAccount(
  tx: Tx,
  who: { email: string } | { id: string },
  demoMode: boolean,
): Promise<Account | null> {
  const person = await tx.person.findFirst({
    where: { ...who, ...(demoMode ? {} : { demo: false }) },
    select: { id: true, email: true, locale: true, credential: { select: { passwordHash: true } } },
  })
  if (!person) return null
  const { id, email, locale, credential } = person
  return { id: id as PersonId, email, locale, passwordHash: credential?.passwordHash ?? null }
}
