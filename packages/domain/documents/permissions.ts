import { DomainError } from '@voortent/kernel'
import type { TextRights } from './contract.ts'

/** Keeping and putting back versions is for who may write in the text at this moment. */
export function requireWriter(rights: TextRights): void {
  if (rights !== 'write') throw new DomainError('forbidden', 'documents.writers-only')
}
