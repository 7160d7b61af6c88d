import type { Scope } from '@voortent/database'
import type { TextNode } from '@voortent/domain/documents'

/** Puts down what was read, or says why nothing could be; the file itself is not kept. */
export async function finishImport(
  { tx, tenantId }: Scope,
  id: string,
  read: { title: string; content: TextNode } | { problem: string },
): Promise<void> {
  const state = 'content' in read ? 'ready' : 'failed'
  await tx.agendaImport.updateMany({
    where: { tenantId, id, state: { in: ['queued', 'working'] } },
    data: { ...read, state, progress: 100, file: null },
  })
}
