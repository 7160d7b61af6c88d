import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import type { HandedIn } from './contract.ts'
import { safeName } from './safe-name.ts'
import { type FileKinds, type Files, keysOf } from './shelf.ts'

/**
 * Keeps a file that somebody may hand in; who calls this has seen to that. The bytes are there before
 * the row, so that no row ever points at nothing.
 * @param about.consortium whose inside it belongs to; null for the tenant's
 * @param about.item of the library, that keeps it to who sees the item
 * @throws what `takeIn` refuses, at the field `file`
 */
export async function putFile(
  scope: Scope,
  { shelf, takeIn }: Files,
  about: HandedIn & { kinds: FileKinds; consortium: string | null; item?: string },
): Promise<{ id: string }> {
  const { tx, tenantId, actor, now } = scope
  const { mediaType, content, picture } = await takeIn(about.content, about.kinds)
  const id = newId<'file'>()
  const keys = keysOf(tenantId, id)
  await shelf.put(keys.full, content, mediaType)
  if (picture) await shelf.put(keys.small, picture.thumbnail, mediaType)
  await tx.storedFile.create({
    data: {
      tenantId,
      id,
      consortiumId: about.consortium,
      itemId: about.item,
      name: safeName(about.name),
      mediaType,
      size: content.length,
      width: picture?.width,
      height: picture?.height,
      storedAt: now,
      storedBy: actor.personId,
    },
    select: { id: true },
  })
  return { id }
}
