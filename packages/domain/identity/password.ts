import { hash, verify } from '@node-rs/argon2'
import { DomainError } from '@voortent/kernel'

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of the same cost that nobody has the password of. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$hM9vaapKKF6ZWMrXH4ncQw$s60SvgSy/YsHrR5Ln5cHYp2t4HtvTyIYMeO6HVJg4ro'

/** The argon2id hash of a password or code, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** Checks a password; without a hash it takes as long and is false, so that timing tells nothing. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? nobodys, password.normalize('NFKC'))
  return matches && stored !== null
}

/** Refuses somebody's own address, with or without a few characters around it, as their password. */
export function requireNoOwnAddress(password: string, email: string): void {
  const plain = password.toLowerCase()
  const name = email.split('@')[0] ?? ''
  const isName = name !== '' && plain.includes(name) && plain.length - name.length <= 4
  if (plain.includes(email) || isName)
    throw new DomainError('invalid', 'identity.password-is-address', { field: 'password' })
}
