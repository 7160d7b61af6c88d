import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { ThreadInput } from '../contract.ts'

/** A thread to act on, held until the transaction ends. */
export type HeldThread = { id: string; resolvedAt: Date | null; openedBy: string; opener: string }

/** @throws `documents.no-such-thread` for one of another text as for one that never was */
export async function requireThread(
  { tx, tenantId }: Scope,
  { document, thread }: ThreadInput,
): Promise<HeldThread> {
  const [found] = await tx.$queryRaw<HeldThread[]>`
    SELECT t.id, t.resolved_at AS "resolvedAt", c.author_id AS "openedBy", p.display_name AS opener
    FROM comment_thread t
    JOIN comment c ON c.tenant_id = t.tenant_id AND c.thread_id = t.id
    JOIN membership m ON (m.tenant_id, m.id) = (c.tenant_id, c.author_id)
    JOIN person p ON p.id = m.person_id
    WHERE t.tenant_id = ${tenantId}::uuid AND t.id = ${thread}::uuid
      AND t.document_id = ${document}::uuid
    ORDER BY c.id LIMIT 1 FOR NO KEY UPDATE OF t`
  if (!found) throw new DomainError('not-found', 'documents.no-such-thread')
  return found
}
