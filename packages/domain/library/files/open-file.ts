import type { Scope } from '@voortent/database'
import { keysOf } from '@voortent/domain/files'
import { DomainError } from '@voortent/kernel'
import { canWrite } from '../permissions.ts'
import type { OpenFileInput } from './contract.ts'
import type { Scanning } from './scanning.ts'

/** Where the bytes of a file lie and how it is shown; subtitles are small enough to come along. */
export type OpenedFile = {
  /** Null for a small picture that nobody made yet. */
  key: string | null
  name: string
  caption: string
  seconds: number | null
  mediaType: string
  /** Null for a small picture. */
  bytes: number | null
  subtitles: string
}
type Row = {
  stored: string
  name: string
  caption: string
  seconds: number | null
  mediaType: string
  bytes: number
  pictured: boolean
  subtitles: string | null
  status: string
  mine: boolean
}

/**
 * Opens a file that is ready, for who sees its item at this moment.
 * @throws `library-files.no-such-file`
 */
export async function openFile(
  { tx, tenantId, actor }: Scope,
  { file, part, language }: OpenFileInput,
  { scans = false }: Scanning = {},
): Promise<OpenedFile> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT f.stored_file_id AS stored, f.name, f.caption, f.seconds, f.media_type AS "mediaType", f.bytes,
      f.preview_width IS NOT NULL AS pictured, i.status,
      CASE WHEN ${part} = 'ondertitels' THEN (SELECT t.body FROM library_subtitles t
        WHERE t.tenant_id = f.tenant_id AND t.file_id = f.id AND t.language = ${language})
        END AS subtitles,
      CASE WHEN i.consortium_id IS NULL THEN i.writers && (SELECT my_voices())
        ELSE i.consortium_id = ANY ((SELECT my_consortia())::uuid[]) END AS mine
    FROM library_file f
    JOIN library_item i ON (i.tenant_id, i.id) = (f.tenant_id, f.item_id)
    JOIN stored_file s ON (s.tenant_id, s.id) = (f.tenant_id, f.stored_file_id)
    WHERE f.tenant_id = ${tenantId}::uuid AND f.id = ${file}::uuid AND f.state = 'ready'
      AND (f.scanned_at IS NOT NULL OR NOT ${scans}) AND s.removed_at IS NULL`
  const has = {
    klein: true,
    ondertitels: row?.subtitles != null,
    zien: true,
    bewaren: true,
  }
  const shown = row && (row.status !== 'withdrawn' || canWrite(actor, row.mine))
  if (!shown || !has[part]) throw new DomainError('not-found', 'library-files.no-such-file')
  const { full, small } = keysOf(tenantId, row.stored)
  const { name, caption, mediaType, bytes, seconds } = row
  const subtitles = row.subtitles ?? ''
  const about = { name, caption, seconds, subtitles }
  if (part !== 'klein') return { ...about, key: full, mediaType, bytes }
  return row.pictured
    ? { ...about, key: small, mediaType: 'image/webp', bytes: null }
    : { ...about, key: null, mediaType, bytes: null }
}
