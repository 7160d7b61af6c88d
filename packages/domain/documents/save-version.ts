import type { Scope } from '@voortent/database'
import { type Id, newId } from '@voortent/kernel'
import { hashText } from './hash-text.ts'
import { plainText } from './plain-text.ts'
import { readTexts, textOf } from './read-texts.ts'
import { takeTurn } from './take-turn.ts'

export type VersionId = Id<'document-version'>

/**
 * Keeps a text as it stands now, every acknowledged letter included, under a name.
 * @param about.frozen true binds it: the database refuses every later change of it
 * @param about.restoredNumber of the version that was just put back
 * @returns the version's number, from 1 per text, and the SHA-256 of its canonical form
 * @throws `documents.no-such-text`
 */
export async function saveVersion(
  scope: Scope,
  about: { document: string; name: string; frozen: boolean; restoredNumber?: number },
): Promise<{ id: VersionId; number: number; hash: string }> {
  const { tx, tenantId, actor, now } = scope
  const { document, name, frozen, restoredNumber } = about
  await takeTurn(scope, document)
  const last = await tx.documentVersion.findFirst({
    where: { tenantId, documentId: document },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  const number = (last?.number ?? 0) + 1
  const { content } = textOf(await readTexts(scope, [document]), document)
  const id = newId<'document-version'>()
  const hash = hashText(content)
  await tx.documentVersion.create({
    data: {
      tenantId,
      id,
      documentId: document,
      number,
      name,
      content,
      plainText: plainText(content),
      hash,
      createdAt: now,
      createdBy: actor.personId,
      frozenAt: frozen ? now : null,
      restoredNumber: restoredNumber ?? null,
    },
    select: { id: true },
  })
  return { id, number, hash }
}
