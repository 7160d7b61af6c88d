import type { Scope } from '@voortent/database'

/** A file that was read before there was a scanner is opened again; without one that looked it stays unscanned. */
export async function releaseFile(
  { tx, tenantId, now }: Scope,
  fileId: string,
  { scanned }: { scanned: boolean },
): Promise<void> {
  await tx.libraryFile.updateMany({
    where: { tenantId, id: fileId, state: 'unscanned' },
    data: { state: 'ready', ...(scanned && { scannedAt: now }) },
  })
}
