import type { Scope } from '@voortent/database'
import type { ReadableText } from '@voortent/domain/documents'
import { DomainError } from '@voortent/kernel'
import type { ConsortiumInput } from './contract.ts'
import { getConsortium } from './get-consortium.ts'

/** The text of a consortium, to work in. @throws `consortia.partners-only` for who takes no part */
export async function openConsortiumText(
  scope: Scope,
  input: ConsortiumInput,
): Promise<{ title: string; documentId: string; text: ReadableText }> {
  const { title, documentId, text } = await getConsortium(scope, input)
  if (!text) throw new DomainError('forbidden', 'consortia.partners-only')
  return { title, documentId, text }
}
