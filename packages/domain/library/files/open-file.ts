import type { Scope } from '@voortent/database'
import { keysOf } from '@voortent/domain/files'
import { DomainError } from '@voortent/kernel'
import { canWrite } from '../permissions.ts'
import type { OpenFileInput } from './contract.ts'
import type { Scanning } from './scanning.ts'

/** Where the bytes of a file lie and how it is shown; subtitles are small enough to come along. */
export type OpenedFile = {
  key: string
  name: string
  mediaType: string
  /** Null for a small picture. */
  bytes: number | null
  subtitles: string
}
type Row = {
  stored: string
  name: string
  mediaType: string
  bytes: number
  pictured: boolean
  subtitles: string
  status: string
  mine: boolean
}

/**
 * Opens a file that is ready, for who sees its item at this moment.
 * @throws `library-files.no-such-file`
 */
export async function openFile(
  { tx, tenantId, actor }: Scope,
  { file, part }: OpenFileInput,
  { scans = false }: Scanning = {},
): Promise<OpenedFile> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT f.stored_file_id AS stored, f.name, f.media_type AS "mediaType", f.bytes,
      f.preview_width IS NOT NULL AS pictured, i.status,
      CASE WHEN ${part} = 'ondertitels' THEN f.subtitles ELSE '' END AS subtitles,
      CASE WHEN i.consortium_id IS NULL THEN i.writers && (SELECT my_voices())
        ELSE i.consortium_id = ANY ((SELECT my_consortia())::uuid[]) END AS mine
    FROM library_file f
    JOIN library_item i ON (i.tenant_id, i.id) = (f.tenant_id, f.item_id)
    JOIN stored_file s ON (s.tenant_id, s.id) = (f.tenant_id, f.stored_file_id)
    WHERE f.tenant_id = ${tenantId}::uuid AND f.id = ${file}::uuid AND f.state = 'ready'
      AND (f.scanned_at IS NOT NULL OR NOT ${scans}) AND s.removed_at IS NULL`
  const has = {
    klein: row?.pictured,
    ondertitels: row?.subtitles !== '',
    zien: true,
    bewaren: true,
  }
  const shown = row && (row.status !== 'withdrawn' || canWrite(actor, row.mine))
  if (!shown || !has[part]) throw new DomainError('not-found', 'library-files.no-such-file')
  const { full, small } = keysOf(tenantId, row.stored)
  const { name, mediaType, bytes, subtitles } = row
  if (part === 'klein') return { key: small, name, mediaType: 'image/webp', bytes: null, subtitles }
  return { key: full, name, mediaType, bytes, subtitles }
}
