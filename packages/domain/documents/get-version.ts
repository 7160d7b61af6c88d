import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { TextNode, VersionInput } from './contract.ts'
import type { VersionRow } from './list-versions.ts'

/** A version with what the text said then, and the hash of its canonical form. */
export type Version = VersionRow & { content: TextNode; hash: string }

/** @throws `documents.no-such-version` */
export async function getVersion(
  { tx, tenantId }: Scope,
  { document, version }: VersionInput,
): Promise<Version> {
  const [found] = await tx.$queryRaw<Version[]>`
    SELECT v.number, v.name, v.created_at AS "createdAt", p.display_name AS by,
           v.frozen_at IS NOT NULL AS frozen, v.restored_number AS "restoredNumber",
           v.content, v.hash
    FROM document_version v LEFT JOIN person p ON p.id = v.created_by
    WHERE v.tenant_id = ${tenantId}::uuid AND v.document_id = ${document}::uuid
      AND v.number = ${version}`
  if (!found) throw new DomainError('not-found', 'documents.no-such-version')
  return found
}
