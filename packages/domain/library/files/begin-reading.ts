import type { Scope } from '@voortent/database'
import { keysOf } from '@voortent/domain/files'
import type { FileInput } from './contract.ts'

/** Under which the worker knows the looking. */
export const readFileErrand = 'read-library-file'

/** What the worker looks at. */
export type Reading = {
  key: string
  small: string
  mediaType: string
  bytes: number
  /** It was looked inside before, and is to be scanned alone. */
  scanOnly: boolean
}

/** A file that nobody has looked at yet; null where that was done, or the file is gone. */
export async function beginReading(
  { tx, tenantId }: Scope,
  { file: id }: FileInput,
): Promise<Reading | null> {
  const file = await tx.libraryFile.findFirst({
    where: { tenantId, id, state: { in: ['waiting', 'held', 'unscanned'] } },
    select: { storedFileId: true, mediaType: true, bytes: true, state: true },
  })
  if (!file) return null
  const { full: key, small } = keysOf(tenantId, file.storedFileId)
  const { mediaType, bytes, state } = file
  return { key, small, mediaType, bytes, scanOnly: state === 'unscanned' }
}
