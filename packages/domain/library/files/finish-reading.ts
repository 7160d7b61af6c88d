import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'

/** What came of looking at a file. */
export type Found = {
  pages: number | null
  /** The file does not say how many pages: it takes about as many on paper. */
  pagesAbout?: boolean
  /** How long it lasts, of sound and film. */
  seconds: number | null
  passages: { page: number | null; body: string }[]
  /** Pixels of the small picture that was put beside it. */
  preview: { width: number; height: number } | null
  /** What it became, of a picture that was drawn anew. */
  redrawn?: { mediaType: string; bytes: number }
  /** A scanner found nothing in it. */
  scanned?: boolean
}

const atOnce = 500

/** A file was looked at and may be read; its words are found from now on. */
export async function finishReading(scope: Scope, fileId: string, found: Found): Promise<void> {
  const { tx, tenantId, now } = scope
  const { pages, pagesAbout = false, seconds, passages, preview, redrawn, scanned = false } = found
  const file = await tx.libraryFile.findFirst({
    where: { tenantId, id: fileId },
    select: { itemId: true, storedFileId: true },
  })
  if (!file) return
  const { itemId, storedFileId } = file
  await tx.libraryFile.updateMany({
    where: { tenantId, id: fileId },
    data: {
      state: 'ready',
      pages,
      pagesAbout,
      seconds,
      scannedAt: scanned ? now : null,
      ...(preview && { previewWidth: preview.width, previewHeight: preview.height }),
      ...redrawn,
    },
  })
  if (redrawn) {
    const { mediaType, bytes: size } = redrawn
    await tx.storedFile.updateMany({
      where: { tenantId, id: storedFileId },
      data: { mediaType, size },
    })
  }
  await tx.libraryPassage.deleteMany({ where: { tenantId, fileId } })
  for (let start = 0; start < passages.length; start += atOnce)
    await tx.libraryPassage.createMany({
      data: passages
        .slice(start, start + atOnce)
        .map((passage) => ({ tenantId, id: newId(), itemId, fileId, ...passage })),
    })
}
