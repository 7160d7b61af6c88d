import { isUniqueViolation, type PersonId, type Tx } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { hashPassword, requireNoOwnAddress } from './password.ts'

/** What is known of somebody who gets an account. */
export type NewPerson = {
  email: string
  displayName: string
  locale: string
  /** Left out, they sign in by code. */
  password?: string
  demo?: boolean
}

/**
 * Makes a person; needs the identity door. Demo people are refused outside demo mode.
 * @throws identity.email-taken, identity.password-is-address, identity.demo-mode-only
 */
export async function createPerson(
  tx: Tx,
  about: NewPerson,
  mode: { demo: boolean } = { demo: false },
): Promise<PersonId> {
  const { displayName, locale, password, demo = false } = about
  const email = about.email.trim().toLowerCase()
  if (demo && !mode.demo) throw new DomainError('forbidden', 'identity.demo-mode-only')
  if (password !== undefined) requireNoOwnAddress(password, email)
  const id = newId<'person'>()
  const credential =
    password === undefined
      ? {}
      : {
          credential: {
            create: { passwordHash: await hashPassword(password), changedAt: new Date() },
          },
        }
  try {
    await tx.person.create({ data: { id, email, displayName, locale, demo, ...credential } })
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause
    throw new DomainError('conflict', 'identity.email-taken', { field: 'email', cause })
  }
  return id
}
