import type { Scope } from '@voortent/database'
import { getVersion, hashText, type TextNode } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { EditionInput } from '../contract.ts'
import { requireInsider } from '../require-insider.ts'
import { type EditionFacts, requireAgreement } from './find-agreement.ts'
import { agreementTitle } from './template.ts'

export type Edition = EditionFacts & {
  title: string
  consortium: { id: string; title: string }
  content: TextNode
  /** The last one, which is signed. */
  stands: boolean
  /** The text has the hash that it was frozen with, counted anew. */
  whole: boolean
}

/** One frozen edition to read, by its number. @throws `consortia.no-such-edition` */
export async function getEdition(scope: Scope, input: EditionInput): Promise<Edition> {
  const { id, title } = await requireInsider(scope, input.consortium)
  const { documentId, editions } = await requireAgreement(scope, id)
  const found = editions.find(({ number }) => number === input.number)
  if (!found) throw new DomainError('not-found', 'consortia.no-such-edition')
  const { content } = await getVersion(scope, { document: documentId, version: found.number })
  return {
    ...found,
    title: agreementTitle(title),
    consortium: { id, title },
    content,
    stands: editions[0]?.id === found.id,
    whole: hashText(content) === found.hash,
  }
}

/** The same by its id, as files name it. @throws `consortia.no-such-edition` */
export async function getEditionById(scope: Scope, edition: string): Promise<Edition> {
  const { tx, tenantId } = scope
  const found = await tx.agreementEdition.findUnique({
    where: { tenantId_id: { tenantId, id: edition } },
    select: { consortiumId: true, number: true },
  })
  if (!found) throw new DomainError('not-found', 'consortia.no-such-edition')
  return getEdition(scope, { consortium: found.consortiumId, number: found.number })
}
