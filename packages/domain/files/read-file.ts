import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ReadFileInput } from './contract.ts'
import { type Files, keysOf } from './shelf.ts'

export type ReadableFile = { name: string; mediaType: string; content: Uint8Array }

/** A file, for who sees its row. @throws `files.no-such-file` */
export async function readFile(
  { tx, tenantId }: Scope,
  { shelf }: Pick<Files, 'shelf'>,
  { file: id, small }: ReadFileInput,
): Promise<ReadableFile> {
  const file = await tx.storedFile.findFirst({
    where: { tenantId, id, removedAt: null },
    select: { name: true, mediaType: true, width: true },
  })
  const keys = keysOf(tenantId, id)
  const content = file && (await shelf.read(small && file.width ? keys.small : keys.full))
  if (!content) throw new DomainError('not-found', 'files.no-such-file')
  return { name: file.name, mediaType: file.mediaType, content }
}
