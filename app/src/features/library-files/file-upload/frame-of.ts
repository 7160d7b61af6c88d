/** Pixels along the longer side. */
const side = 640
/** Milliseconds after which a film keeps what it shows to itself. */
const patience = 10_000

/** A picture out of a film, of a little after its beginning; null where this browser cannot play it. */
export async function frameOf(film: File): Promise<Uint8Array<ArrayBuffer> | null> {
  const video = document.createElement('video')
  const address = URL.createObjectURL(film)
  try {
    const shown = on(video, 'loadeddata')
    video.muted = true
    video.preload = 'auto'
    video.src = address
    await shown
    const { duration } = video
    if (Number.isFinite(duration) && duration > 1) {
      const sought = on(video, 'seeked')
      video.currentTime = Math.min(duration / 10, 5)
      await sought
    }
    return await draw(video)
  } catch {
    return null
  } finally {
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(address)
  }
}

async function draw(video: HTMLVideoElement): Promise<Uint8Array<ArrayBuffer> | null> {
  const { videoWidth: width, videoHeight: height } = video
  const scale = Math.min(1, side / Math.max(width, height, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn, 'image/jpeg', 0.8))
  return blob && new Uint8Array(await blob.arrayBuffer())
}

function on(video: HTMLVideoElement, event: string): Promise<void> {
  return new Promise((done, failed) => {
    video.addEventListener(event, () => done(), { once: true })
    video.addEventListener('error', () => failed(new Error('not played')), { once: true })
    setTimeout(() => failed(new Error('took too long')), patience)
  })
}
