import type { Scope } from '@voortent/database'
import { readTexts, type TextNode, textOf } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { EditionInput } from '../contract.ts'

/** The feitenblad of an edition, for members. @throws `adoption.no-such-edition` */
export async function getFacts(
  scope: Scope,
  { edition: id }: EditionInput,
): Promise<{ agenda: { id: string; title: string }; number: number; content: TextNode }> {
  const { tx, tenantId } = scope
  const found = await tx.agendaEdition.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: {
      number: true,
      factsDocumentId: true,
      agenda: { select: { id: true, title: true } },
    },
  })
  if (!found) throw new DomainError('not-found', 'adoption.no-such-edition')
  const { factsDocumentId, ...edition } = found
  const texts = await readTexts(scope, [factsDocumentId])
  return { ...edition, content: textOf(texts, factsDocumentId).content }
}
