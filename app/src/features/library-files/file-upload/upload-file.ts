import { liveApi } from '../../../shell/live-api.ts'
import { frameOf } from './frame-of.ts'
import { NotUploaded } from './not-uploaded.ts'
import { sendInPieces } from './send-in-pieces.ts'

/**
 * Sends a file of an item in pieces, and a picture of a film with it.
 * @throws NotUploaded
 */
export async function uploadFile(
  file: File,
  { tenant, item }: { tenant: string; item: string },
  how: { progress: (sent: number) => void; signal: AbortSignal },
): Promise<void> {
  if (how.signal.aborted) throw new NotUploaded()
  const frame = file.type.startsWith('video/') ? frameOf(file) : null
  const upload = await sendInPieces(file, { door: 'uploads', tenant, item }, how)
  const content = await frame
  // Without a picture of its own a film has a card.
  if (content && upload)
    await liveApi.libraryFiles.pictureFilm.mutate({ tenant, upload, content }).catch(() => {})
}
