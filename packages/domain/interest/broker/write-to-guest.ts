import type { Scope } from '@voortent/database'
import type { WriteInput } from '../contract.ts'
import { writeToCompany } from '../letters/write-to-company.ts'
import { lockInterest } from './lock-interest.ts'
import { lookAfter } from './look-after.ts'
import { addEntry } from './write-note.ts'

/**
 * Writes to a company: it reads the words in its e-mail and behind its private link.
 * @throws `interest.keepers-only`, `interest.no-such-interest`
 */
export async function writeToGuest(scope: Scope, { interest, words }: WriteInput): Promise<void> {
  const locked = await lockInterest(scope, interest)
  await addEntry(scope, locked, { kind: 'bericht', words })
  await lookAfter(scope, locked, { called: false })
  await writeToCompany(scope, { id: locked.id, template: 'interest-message', words })
}
