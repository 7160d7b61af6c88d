import sharp from 'sharp'

/** A picture as it is kept, with a small one beside it. */
export type Picture = {
  mediaType: string
  width: number
  height: number
  thumbnail: Uint8Array
}

/** Pixels along the longer side. */
const [large, small] = [2000, 640]

/** More would be a trap rather than a photo. */
export const mostPixels = 100_000_000

/**
 * Draws a picture anew, upright and without metadata, so that no place, name or device travels along.
 * @throws for what is no picture after all
 */
export async function cleanPicture(
  content: Uint8Array,
): Promise<Picture & { content: Uint8Array }> {
  const [full, thumbnail] = [await draw(content, large), await draw(content, small)]
  const { width, height } = full.info
  return {
    mediaType: 'image/webp',
    content: new Uint8Array(full.data),
    thumbnail: new Uint8Array(thumbnail.data),
    width,
    height,
  }
}

function draw(content: Uint8Array, side: number) {
  return sharp(content, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
}
