import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { HeldAmendment } from './require-amendment.ts'

/** Texts are changed by hand. @throws `consultation.by-hand-only` */
export async function takeOver(_: Scope, __: HeldAmendment, ___: string): Promise<void> {
  throw new DomainError('conflict', 'consultation.by-hand-only')
}
