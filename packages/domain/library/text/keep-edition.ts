import type { Scope } from '@voortent/database'
import { hashText, passageText, readTexts, saveVersion, textOf } from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import { mostPlainWords } from '../contract.ts'
import type { LockedItem } from '../items/lock-item.ts'
import { wordsIn } from '../readability.ts'
import { makeFindable } from './make-findable.ts'
import { type Summaries, sectionsOf } from './sections.ts'

/**
 * Freezes the live text of an item as its next edition, and takes its summaries over.
 * @returns null for a text that is empty or says the same as the last edition
 * @throws `library.plain-too-long`, `library.abstract-too-long`
 */
export async function keepEdition(
  scope: Scope,
  { id: itemId, title, documentId: document }: LockedItem,
): Promise<{ number: number } | null> {
  const { tx, tenantId, actor, now } = scope
  if (!document) return null
  const { content } = textOf(await readTexts(scope, [document]), document)
  const { summaries, body } = sectionsOf(content)
  const said = [...Object.values(summaries), passageText(body)].join('')
  if (said.trim() === '') return null
  requireShort(summaries)
  const last = await tx.libraryEdition.findFirst({
    where: { tenantId, itemId },
    orderBy: { number: 'desc' },
    select: { number: true, version: { select: { hash: true } } },
  })
  if (last?.version.hash === hashText(content)) return null
  const number = (last?.number ?? 0) + 1
  const { id: versionId } = await saveVersion(scope, { document, name: title, frozen: true })
  await tx.libraryEdition.createMany({
    data: {
      tenantId,
      id: newId(),
      itemId,
      number,
      versionId,
      publishedAt: now,
      publishedBy: actor.personId,
    },
  })
  await tx.libraryItem.updateMany({ where: { tenantId, id: itemId }, data: summaries })
  await makeFindable(scope, itemId, passageText(body))
  return { number }
}

function requireShort({ plainSummary = '', abstract = '' }: Partial<Summaries>): void {
  if (wordsIn(plainSummary).length > mostPlainWords)
    throw new DomainError('conflict', 'library.plain-too-long')
  if (abstract.length > 5000) throw new DomainError('conflict', 'library.abstract-too-long')
}
