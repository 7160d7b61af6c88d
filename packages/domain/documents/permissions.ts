import type { Actor } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { TextRights } from './contract.ts'

/** Keeping and putting back versions is for who may write in the text at this moment. */
export function requireWriter(rights: TextRights): void {
  if (rights !== 'write') throw new DomainError('forbidden', 'documents.writers-only')
}

const commenters = ['coordinator', 'makelaar', 'lid', 'lector', 'mkb-partner']

/** Whoever takes part says what they think of a text they may read; observers read only. */
export function canComment({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => commenters.includes(role))
}

/** @throws `documents.observers-only-read` */
export function requireCommenter(actor: Pick<Actor, 'roles'>): void {
  if (!canComment(actor)) throw new DomainError('forbidden', 'documents.observers-only-read')
}
