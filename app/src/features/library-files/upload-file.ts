/** The server's own sentence on why, or '' when the connection was lost. */
export class NotUploaded extends Error {}

/** Bytes of one piece; a lost piece is sent anew, and the file goes on from there. */
const piece = 8 * 1024 * 1024
const patience = [500, 1_000, 3_000, 5_000, 10_000, 20_000]

/**
 * Sends a file in pieces. One that was on its way before, also before this page was opened, goes on
 * where it was.
 * @returns under which id it came
 * @throws NotUploaded
 */
export async function uploadFile(
  file: File,
  { door, tenant, item = '' }: { door: 'uploads' | 'imports'; tenant: string; item?: string },
  { progress, signal }: { progress: (sent: number) => void; signal: AbortSignal },
): Promise<string> {
  const { DetailedError, Upload } = await import('tus-js-client')
  return new Promise<string>((done, failed) => {
    const upload = new Upload(file, {
      endpoint: `${location.origin}/api/${door}/${tenant}`,
      chunkSize: piece,
      retryDelays: patience,
      metadata: { item, name: file.name },
      fingerprint: async () =>
        ['voortent', door, item, file.name, file.size, file.lastModified].join(),
      removeFingerprintOnSuccess: true,
      onProgress: (sent) => progress(sent),
      onSuccess: () => done(upload.url?.split('/').at(-1) ?? ''),
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
}
