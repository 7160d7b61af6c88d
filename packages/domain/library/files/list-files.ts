import type { Scope } from '@voortent/database'
import type { ItemInput } from '../contract.ts'
import { canWrite } from '../permissions.ts'
import type { FileRefusal, FileState } from './contract.ts'
import type { Scanning } from './scanning.ts'

/** A file as it stands on the page of its item. */
export type ListedFile = {
  id: string
  name: string
  mediaType: string
  bytes: number
  pages: number | null
  /** It does not say how many pages itself: it takes about as many on paper. */
  pagesAbout: boolean
  /** How long it lasts, of sound and film. */
  seconds: number | null
  state: FileState
  refusal: FileRefusal | ''
  caption: string
  /** Languages in which what is said can be read along. */
  subtitled: string[]
  /** Pixels of its small picture. */
  preview: { width: number; height: number } | null
}

/**
 * The files of an item in their order: those that were read, and for whose item it is the others too. Where
 * there is a scanner, what it has not seen yet is `unscanned`.
 * Of an item that is withdrawn nobody else reads them any more.
 */
export async function listFiles(
  { tx, tenantId, actor }: Scope,
  { item }: ItemInput,
  { scans = false }: Scanning = {},
): Promise<{ files: ListedFile[]; may: { write: boolean } }> {
  const [found] = await tx.$queryRaw<{ mine: boolean; status: string; files: ListedFile[] }[]>`
    SELECT CASE WHEN i.consortium_id IS NULL THEN i.writers && (SELECT my_voices())
        ELSE i.consortium_id = ANY ((SELECT my_consortia())::uuid[]) END AS mine, i.status,
      coalesce((SELECT json_agg(json_build_object('id', f.id, 'name', f.name,
          'mediaType', f.media_type, 'bytes', f.bytes, 'pages', f.pages, 'pagesAbout', f.pages_about, 'seconds', f.seconds,
          'state', CASE WHEN ${scans} AND f.state = 'ready' AND f.scanned_at IS NULL
            THEN 'unscanned' ELSE f.state END,
          'refusal', f.refusal, 'caption', f.caption, 'subtitled', (SELECT coalesce(json_agg(s.language ORDER BY s.language <> 'nl', s.language), '[]')
            FROM library_subtitles s WHERE s.tenant_id = f.tenant_id AND s.file_id = f.id),
          'preview', CASE WHEN f.preview_width IS NOT NULL THEN json_build_object(
            'width', f.preview_width, 'height', f.preview_height) END) ORDER BY f.position)
        FROM library_file f WHERE f.tenant_id = i.tenant_id AND f.item_id = i.id), '[]') AS files
    FROM library_item i WHERE i.tenant_id = ${tenantId}::uuid AND i.id = ${item}::uuid`
  const { mine = false, status = '', files = [] } = found ?? {}
  const write = canWrite(actor, mine)
  const shown = files.filter(({ state }) => state === 'ready' || state === 'unscanned')
  const read = status === 'withdrawn' ? [] : shown
  return { files: write ? files : read, may: { write: write && status !== 'withdrawn' } }
}
