import type { Scope } from '@voortent/database'
import type { FoundInFile } from './told.ts'

/** Takes a file up to be read, also one that a crash left half read; null when there is none. */
export async function beginLibraryImport(
  { tx, tenantId }: Scope,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [begun] = await tx.libraryImport.updateManyAndReturn({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { state: 'working', progress: 30 },
    select: { file: true },
  })
  return begun?.file ?? null
}

/** Puts down what was read, or says why nothing could be; only a ZIP is kept, for the files in it. */
export async function finishLibraryImport(
  { tx, tenantId }: Scope,
  id: string,
  read: { found: FoundInFile } | { problem: string },
): Promise<void> {
  const where = { tenantId, id, state: { in: ['queued', 'working'] } }
  if ('problem' in read) {
    await tx.libraryImport.updateMany({
      where,
      data: { problem: read.problem, state: 'failed', progress: 100, file: null },
    })
    return
  }
  const keeps = read.found.files.length > 0
  await tx.libraryImport.updateMany({
    where,
    data: { found: read.found, state: 'ready', progress: 100, ...(!keeps && { file: null }) },
  })
}

/** Takes away what was read. */
export async function forgetLibraryImport({ tx, tenantId }: Scope, id: string): Promise<void> {
  await tx.libraryImport.deleteMany({ where: { tenantId, id } })
}
