import { DetailedError, Upload } from 'tus-js-client'
import { liveApi } from '../../../shell/live-api.ts'
import { frameOf } from './frame-of.ts'
import { NotUploaded } from './not-uploaded.ts'

/** Bytes of one piece; a lost piece is sent anew, and the file goes on from there. */
const piece = 8 * 1024 * 1024
const patience = [500, 1_000, 3_000, 5_000, 10_000, 20_000]

/**
 * Sends a file in pieces. One that was on its way before, also before this page was opened, goes on
 * where it was.
 * @throws NotUploaded
 */
export async function uploadFile(
  file: File,
  { tenant, item }: { tenant: string; item: string },
  { progress, signal }: { progress: (sent: number) => void; signal: AbortSignal },
): Promise<void> {
  if (signal.aborted) throw new NotUploaded()
  const frame = file.type.startsWith('video/') ? frameOf(file) : null
  const address = await new Promise<string>((done, failed) => {
    const upload = new Upload(file, {
      endpoint: `${location.origin}/api/uploads/${tenant}`,
      chunkSize: piece,
      retryDelays: patience,
      metadata: { item, name: file.name },
      fingerprint: async () => ['voortent', item, file.name, file.size, file.lastModified].join(),
      removeFingerprintOnSuccess: true,
      onProgress: (sent) => progress(sent),
      onSuccess: () => done(upload.url ?? ''),
      onError: (error) => {
        const said = error instanceof DetailedError ? error.originalResponse?.getBody() : ''
        failed(new NotUploaded(said ?? ''))
      },
    })
    signal.addEventListener('abort', () => {
      void upload.abort(true).catch(() => {})
      failed(new NotUploaded())
    })
    upload
      .findPreviousUploads()
      .then(([before]) => {
        if (before) upload.resumeFromPreviousUpload(before)
        upload.start()
      })
      .catch(failed)
  })
  const content = await frame
  const [, id = ''] = /([0-9a-f-]{36})$/.exec(address) ?? []
  // Without a picture of its own a film has a card.
  if (content && id)
    await liveApi.libraryFiles.pictureFilm.mutate({ tenant, upload: id, content }).catch(() => {})
}
