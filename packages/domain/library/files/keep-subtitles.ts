import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'

/** Keeps what is said in one language, in place of what was kept in it before. */
export async function keepSubtitles(
  { tx, tenantId }: Scope,
  file: { id: string; itemId: string },
  { language, body }: { language: string; body: string },
): Promise<void> {
  const { id: fileId, itemId } = file
  await tx.librarySubtitles.upsert({
    where: { tenantId_fileId_language: { tenantId, fileId, language } },
    create: { tenantId, id: newId(), itemId, fileId, language, body },
    update: { body },
  })
}
