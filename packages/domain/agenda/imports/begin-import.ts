import type { Scope } from '@voortent/database'

/** Takes a file up to be read, also one that a crash left half read; null when there is none. */
export async function beginImport(
  { tx, tenantId }: Scope,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [begun] = await tx.agendaImport.updateManyAndReturn({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { state: 'working', progress: 30 },
    select: { file: true },
  })
  return begun?.file ?? null
}
