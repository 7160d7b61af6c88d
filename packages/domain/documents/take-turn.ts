import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'

/**
 * Waits until nobody else saves in a text and keeps it so until the transaction ends: a text's
 * updates are numbered as they commit. The room server takes the same lock for each save.
 * @throws `documents.no-such-text`
 */
export async function takeTurn({ tx, tenantId }: Scope, documentId: string): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT pg_advisory_xact_lock(text_order_key(tenant_id, id))::text
    FROM document WHERE tenant_id = ${tenantId}::uuid AND id = ${documentId}::uuid`
  if (found.length === 0) throw new DomainError('not-found', 'documents.no-such-text')
}
