import type { Scope } from '@voortent/database'
import { type Files, keysOf } from '@voortent/domain/files'
import { DomainError } from '@voortent/kernel'
import { lockToWrite } from '../items/lock-item.ts'
import type { PictureFilmInput } from './contract.ts'

/**
 * Puts a picture out of a film beside it, taken where it was added; it is drawn anew as any other. For whose
 * item it is.
 * @throws `library-files.no-such-file`, `library.writers-only`, `library.is-withdrawn`, and what `takeIn` refuses
 */
export async function pictureFilm(
  scope: Scope,
  { shelf, takeIn }: Files,
  { upload: storedFileId, content }: PictureFilmInput,
): Promise<void> {
  const { tx, tenantId } = scope
  const film = await tx.libraryFile.findFirst({
    where: { tenantId, storedFileId, mediaType: { startsWith: 'video/' } },
    select: { id: true, itemId: true },
  })
  if (!film) throw new DomainError('not-found', 'library-files.no-such-file')
  await lockToWrite(scope, film.itemId)
  const { picture } = await takeIn(content, 'picture')
  if (!picture) throw new DomainError('invalid', 'files.no-picture', { field: 'content' })
  await shelf.put(keysOf(tenantId, storedFileId).small, picture.thumbnail, 'image/webp')
  await tx.libraryFile.updateMany({
    where: { tenantId, id: film.id },
    data: { previewWidth: picture.width, previewHeight: picture.height },
  })
}
