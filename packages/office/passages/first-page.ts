import { ColorSpace, Matrix, type Page } from 'mupdf'

/** Pixels along the longer side of the picture. */
const side = 640

/** How a page looks, as a PNG file. */
export function pictureOf(page: Page): Uint8Array {
  const [left, top, right, bottom] = page.getBounds()
  const scale = side / Math.max(right - left, bottom - top, 1)
  const picture = page.toPixmap(Matrix.scale(scale, scale), ColorSpace.DeviceRGB, false)
  const drawn = picture.asPNG()
  picture.destroy()
  return new Uint8Array(drawn)
}
