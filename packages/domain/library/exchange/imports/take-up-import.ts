import type { Scope } from '@voortent/database'
import { keepFile, keysOf, removeFile } from '@voortent/domain/files'
import { lastPart } from './files-in-zip.ts'
import type { FoundInFile } from './told.ts'

/** What was handed in: the bytes, or where on the shelf they lie. */
export type HandedInReferences = { content: Uint8Array<ArrayBuffer> } | { key: string }

/** Takes a file up to be read, also one that a crash left half read; null when there is none. */
export async function beginLibraryImport(
  { tx, tenantId }: Scope,
  id: string,
): Promise<HandedInReferences | null> {
  const [begun] = await tx.libraryImport.updateManyAndReturn({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { state: 'working', progress: 30 },
    select: { file: true, storedFileId: true },
  })
  if (begun?.storedFileId) return { key: keysOf(tenantId, begun.storedFileId).full }
  return begun?.file ? { content: begun.file } : null
}

/**
 * Puts down what was read, or says why nothing could be; what was handed in is needed no longer. The
 * files beside the references lie on the shelf by then, and are kept until somebody brings them in.
 */
export async function finishLibraryImport(
  scope: Scope,
  id: string,
  read: { found: FoundInFile } | { problem: string },
): Promise<void> {
  const { tx, tenantId } = scope
  const outcome =
    'problem' in read
      ? { problem: read.problem, state: 'failed' }
      : { found: read.found, state: 'ready' }
  const [finished] = await tx.libraryImport.updateManyAndReturn({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { ...outcome, progress: 100, file: null },
    select: { storedFileId: true },
  })
  if (!finished) return
  if (finished.storedFileId) await removeFile(scope, finished.storedFileId)
  if ('problem' in read) return
  for (const inside of read.found.files) {
    if (!('file' in inside)) continue
    const { file, name, mediaType, bytes: size } = inside
    await keepFile(scope, { id: file, name: lastPart(name), mediaType, size, consortium: null })
  }
}

/** Takes away what was read; files that became an item's stay. */
export async function forgetLibraryImport(scope: Scope, id: string): Promise<void> {
  const { tx, tenantId } = scope
  const row = await tx.libraryImport.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { found: true, storedFileId: true },
  })
  if (!row) return
  const files = (row.found as FoundInFile | null)?.files ?? []
  const staged = files.flatMap((inside) => ('file' in inside ? inside.file : []))
  const left = await tx.storedFile.findMany({
    where: { tenantId, id: { in: staged }, itemId: null },
    select: { id: true },
  })
  for (const file of left) await removeFile(scope, file.id)
  if (row.storedFileId) await removeFile(scope, row.storedFileId)
  await tx.libraryImport.deleteMany({ where: { tenantId, id } })
}
