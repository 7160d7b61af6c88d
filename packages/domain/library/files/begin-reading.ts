import type { Scope } from '@voortent/database'
import { keysOf } from '@voortent/domain/files'
import type { FileInput } from './contract.ts'

/** Under which the worker knows the looking. */
export const readFileErrand = 'read-library-file'

/** What the worker looks at. */
export type Reading = { key: string; small: string; mediaType: string; bytes: number }

/** A file that nobody has looked at yet; null where that was done, or the file is gone. */
export async function beginReading(
  { tx, tenantId }: Scope,
  { file: id }: FileInput,
): Promise<Reading | null> {
  const file = await tx.libraryFile.findFirst({
    where: { tenantId, id, state: { in: ['waiting', 'held'] } },
    select: { storedFileId: true, mediaType: true, bytes: true },
  })
  if (!file) return null
  const { full: key, small } = keysOf(tenantId, file.storedFileId)
  return { key, small, mediaType: file.mediaType, bytes: file.bytes }
}
