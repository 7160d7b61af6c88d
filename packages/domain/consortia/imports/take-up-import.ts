import type { Scope } from '@voortent/database'

/** Takes a table up to be read, also one that a crash left half read; null when there is none. */
export async function beginConsortiaImport(
  { tx, tenantId }: Scope,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [begun] = await tx.consortiumImport.updateManyAndReturn({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { state: 'working', progress: 30 },
    select: { file: true },
  })
  return begun?.file ?? null
}

/** Puts down what was read, or says why nothing could be; the file itself is not kept. */
export async function finishConsortiaImport(
  { tx, tenantId }: Scope,
  id: string,
  read: { lines: string[][] } | { problem: string },
): Promise<void> {
  const state = 'lines' in read ? 'ready' : 'failed'
  await tx.consortiumImport.updateMany({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { ...read, state, progress: 100, file: null },
  })
}

/** Takes away what was read. */
export async function forgetConsortiaImport({ tx, tenantId }: Scope, id: string): Promise<void> {
  await tx.consortiumImport.deleteMany({ where: { tenantId, id } })
}
