/** Formats that are written as text, and are something else all the same. */
const others = /^\s*(%PDF|<\?xml|<svg|\{\\rtf|#!)/i

/** Bytes that tell. */
export const enough = 65_536

/**
 * What a file without a format of its own is, by how it begins.
 * @param start its first bytes, whole letters or not
 * @returns `text/html`, `text/plain`, or '' for what is no text
 */
export function plainType(start: Uint8Array): string {
  const text = new TextDecoder(encodingOf(start)).decode(start.subarray(0, enough))
  if (hasControls(text) || others.test(text)) return ''
  return /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)\b/i.test(text)
    ? 'text/html'
    : 'text/plain'
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Signs that steer a machine stand in pictures and programs, not in texts. */
function hasControls(text: string): boolean {
  for (const sign of text) {
    const code = sign.charCodeAt(0)
    if (code < 32 && ![9, 10, 12, 13].includes(code)) return true
  }
  return false
}
