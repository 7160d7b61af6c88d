import { hash, verify } from '@node-rs/argon2'

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, with its salt and cost inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let absent: Promise<string> | undefined

/** Checks a password; without a hash it takes as long and is false, so that timing tells nothing. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  absent ??= hashPassword('nobody has this password')
  const matches = await verify(stored ?? (await absent), password)
  return matches && stored !== null
}
