import { DetailedError, Upload } from 'tus-js-client'
import { NotUploaded } from './not-uploaded.ts'

/** Bytes of one piece; a lost piece is sent anew, and the file goes on from there. */
const piece = 8 * 1024 * 1024
const patience = [500, 1_000, 3_000, 5_000, 10_000, 20_000]

/** Where a file goes: to an item, or to be brought in with the references it holds. */
export type Destination = { door: 'uploads' | 'imports'; tenant: string; item?: string }

/**
 * Sends a file in pieces. One that was on its way before, also before this page was opened, goes on
 * where it was.
 * @returns the id under which it came
 * @throws NotUploaded
 */
export async function sendInPieces(
  file: File,
  { door, tenant, item = '' }: Destination,
  { progress, signal }: { progress: (sent: number) => void; signal: AbortSignal },
): Promise<string> {
  if (signal.aborted) throw new NotUploaded()
  const { name, size, lastModified } = file
  const address = await new Promise<string>((done, failed) => {
    const upload = new Upload(file, {
      endpoint: `${location.origin}/api/${door}/${tenant}`,
      chunkSize: piece,
      retryDelays: patience,
      metadata: { item, name },
      fingerprint: async () => ['voortent', door, item, name, size, lastModified].join(),
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
  const [, id = ''] = /([0-9a-f-]{36})$/.exec(address) ?? []
  return id
}
