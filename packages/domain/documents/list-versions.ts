import type { Scope } from '@voortent/database'
import type { DocumentInput } from './contract.ts'

/** A version as lists show it. One without a name was kept because another was put back. */
export type VersionRow = {
  number: number
  name: string
  createdAt: Date
  /** Who kept it; null for what the application kept by itself. */
  by: string | null
  frozen: boolean
  /** The number of the version that was put back to make this one. */
  restoredNumber: number | null
}

const most = 200

/** The last versions of a text, newest first. */
export function listVersions(
  { tx, tenantId }: Scope,
  { document }: DocumentInput,
): Promise<VersionRow[]> {
  return tx.$queryRaw<VersionRow[]>`
    SELECT v.number, v.name, v.created_at AS "createdAt", p.display_name AS by,
           v.frozen_at IS NOT NULL AS frozen, v.restored_number AS "restoredNumber"
    FROM document_version v LEFT JOIN person p ON p.id = v.created_by
    WHERE v.tenant_id = ${tenantId}::uuid AND v.document_id = ${document}::uuid
    ORDER BY v.number DESC LIMIT ${most}`
}
