import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ItemFacts } from '../contract.ts'

/** The parts of agendas and the questions exist, for who names them. @throws `library.no-such-link` */
export async function requireLinks(
  { tx, tenantId }: Scope,
  { speerpunten, questions }: ItemFacts,
): Promise<void> {
  const known = {
    speerpunten: await tx.speerpunt.count({ where: { tenantId, id: { in: speerpunten } } }),
    questions: await tx.question.count({ where: { tenantId, id: { in: questions } } }),
  }
  for (const [field, ids] of Object.entries({ speerpunten, questions })) {
    if (known[field as keyof typeof known] < new Set(ids).size)
      throw new DomainError('invalid', 'library.no-such-link', { field })
  }
}
