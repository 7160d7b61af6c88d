const markOfUtf16 = [0xff, 0xfe]

/** The text of a file without a format of its own; null when its bytes are no text. */
export function textIn(content: Uint8Array): string | null {
  const text = decode(content)
  return hasControls(text) || looksDrawn(text) ? null : text
}

/** UTF-8 and UTF-16 say what they are; what is neither is how Windows writes in western Europe. */
function decode(content: Uint8Array): string {
  if (markOfUtf16.every((byte, place) => content[place] === byte))
    return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

/** Signs that steer a machine stand in pictures and programs, not in texts. */
function hasControls(text: string): boolean {
  for (const sign of text) {
    const code = sign.charCodeAt(0)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true
  }
  return false
}

/** Formats that are written as text, and are no table all the same. */
function looksDrawn(text: string): boolean {
  return /^\s*(%PDF|<\?xml|<!doctype|<html|<svg|\{\\rtf)/i.test(text)
}
