import { randomInt } from 'node:crypto'
import type { PersonId, Tx } from '@voortent/database'
import { newId } from '@voortent/kernel'

const minute = 60_000

/** What a secret sent by e-mail opens: how long, in milliseconds, and how many guesses it stands. */
export const purposes = {
  'sign-in': { lifetime: 10 * minute, attempts: 5 },
  reset: { lifetime: 30 * minute, attempts: 1 },
  'confirm-email': { lifetime: 24 * 60 * minute, attempts: 1 },
}
export type Purpose = keyof typeof purposes

/** Six random digits for somebody to type over. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0')
}

/** A secret that was found and still opens something. */
export type OneTimeSecret = { id: string; personId: PersonId; newEmail: string | null }

/**
 * Keeps the hash of a new secret; an earlier one for the same address and purpose stops working.
 * Without a person it is kept all the same, for equal work, and opens nothing.
 */
export async function keepSecret(
  tx: Tx,
  about: {
    purpose: Purpose
    email: string
    personId: PersonId | null
    secretHash: string
    newEmail?: string
  },
  now: Date,
): Promise<string> {
  const { purpose, email } = about
  const { lifetime, attempts } = purposes[purpose]
  await tx.oneTimeCode.deleteMany({ where: { email, purpose } })
  const id = newId<'secret'>()
  await tx.oneTimeCode.create({
    data: {
      ...about,
      id,
      attemptsLeft: attempts,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetime),
    },
  })
  return id
}

/** The live secret of a link, by the hash of its token; it is not used up. */
export async function findSecret(
  tx: Tx,
  purpose: Purpose,
  secretHash: string,
  now: Date,
): Promise<OneTimeSecret | null> {
  const found = await tx.oneTimeCode.findFirst({
    where: { purpose, secretHash, usedAt: null, expiresAt: { gt: now }, personId: { not: null } },
    select: { id: true, personId: true, newEmail: true },
  })
  return found && { ...found, personId: found.personId as PersonId }
}

/** Uses a secret up; false when somebody else just did. */
export async function spendSecret(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.oneTimeCode.updateMany({
    where: { id, usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}

/** Forgets every secret of a person, used or not: after a change of password or address. */
export async function forgetSecrets(tx: Tx, personId: string): Promise<void> {
  await tx.oneTimeCode.deleteMany({ where: { personId } })
}
