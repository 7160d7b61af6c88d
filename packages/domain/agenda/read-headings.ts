import type { Scope } from '@voortent/database'
import { readTexts, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { AgendaInput } from './contract.ts'
import { sectionsOf } from './sections-of.ts'

/** The headings of an agenda's own text that can become speerpunten, with their places. */
export async function readHeadings(
  scope: Scope,
  { id }: AgendaInput,
): Promise<{ from: number; title: string }[]> {
  const agenda = await scope.tx.agenda.findUnique({
    where: { tenantId_id: { tenantId: scope.tenantId, id } },
    select: { documentId: true },
  })
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  const texts = await readTexts(scope, [agenda.documentId])
  const { content } = textOf(texts, agenda.documentId)
  return sectionsOf(content).map(({ from, title }) => ({ from, title }))
}
