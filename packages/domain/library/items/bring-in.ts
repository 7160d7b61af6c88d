import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { addItemInput, type LibraryKind, mostPlainWords, type OriginSource } from '../contract.ts'
import { wordsIn } from '../readability.ts'
import { addItem } from './add-item.ts'
import type { LibraryItemId } from './lock-item.ts'
import { reviseItem } from './record-item.ts'

/** Something that came out of work elsewhere. */
export type Yield = {
  consortium: string
  kind: LibraryKind
  title: string
  on: string
  link: string
  text: string
  /** Stays with the consortium, also once it is out. */
  inside?: boolean
  /** Waits as a draft until somebody publishes it. */
  draft?: boolean
  /** What it came from, more closely than the consortium. */
  source?: { type: OriginSource; id: string }
}

/**
 * Makes an item out of what came out of a consortium, in one act: a short text says what one can
 * do with it, a longer one is its abstract. Who brings it in announces it.
 * @throws `library.members-only`, `library.not-inside`
 */
export async function bringIn(scope: Scope, yielded: Yield): Promise<{ id: LibraryItemId }> {
  const { tx, tenantId, actor, now } = scope
  const { consortium, kind, title, on, link, text, inside, draft, source } = yielded
  const short = wordsIn(text).length <= mostPlainWords
  const { id } = await addItem(
    scope,
    addItemInput.parse({
      consortium,
      kind,
      title,
      on,
      links: link,
      [short ? 'plainSummary' : 'abstract']: text,
      organisations: actor.actingForId ? [actor.actingForId] : [],
      visibility: inside ? 'consortium' : 'tenant',
    }),
  )
  if (source)
    await tx.libraryOrigin.createMany({
      data: {
        tenantId,
        id: newId(),
        itemId: id,
        sourceType: source.type,
        sourceId: source.id,
        at: now,
      },
    })
  if (draft) return { id }
  await tx.libraryItem.updateMany({
    where: { tenantId, id },
    data: { status: 'published', publishedAt: now },
  })
  await reviseItem(scope, id, { act: 'published' })
  return { id }
}
