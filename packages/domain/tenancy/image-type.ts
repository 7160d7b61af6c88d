/** Kinds of picture a logo may be; a drawing in SVG can carry scripts and is not one of them. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp'

/** Reads the kind of a picture from its first bytes, whatever its name says; null for the rest. */
export function imageType(content: Uint8Array): ImageType | null {
  if (begins(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (begins(content, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (text(content, 0, 4) === 'RIFF' && text(content, 8, 12) === 'WEBP') return 'image/webp'
  return null
}

/** True for a drawing in SVG, so that its refusal can say why. */
export function isSvg(content: Uint8Array): boolean {
  return /<svg[\s>]/i.test(text(content, 0, 1000))
}

function begins(content: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => content[index] === byte)
}

function text(content: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(content.subarray(from, to))
}
