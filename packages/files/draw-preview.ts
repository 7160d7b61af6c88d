import sharp from 'sharp'
import { mostPixels } from './clean-picture.ts'

/** Pixels along the longer side. */
const side = 640

/** Draws a picture of a file small, to stand beside it. @throws for what is no picture */
export async function drawPreview(
  picture: Uint8Array,
): Promise<{ content: Uint8Array; width: number; height: number }> {
  const { data, info } = await sharp(picture, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .flatten({ background: 'white' })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
  return { content: new Uint8Array(data), width: info.width, height: info.height }
}
