import { DomainError } from '@voortent/kernel'

/** A passage can be changed or taken out; a part as a whole needs words. */
export function requireProposal(passage: string, proposed: string): void {
  const refuse = (code: string) => new DomainError('invalid', code, { field: 'proposed' })
  if (passage === '' && proposed === '') throw refuse('consultation.proposal-missing')
  if (passage.trim() === proposed) throw refuse('consultation.proposal-same')
}
