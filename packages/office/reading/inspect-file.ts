import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { OfficeRefusal } from '../office-refusal.ts'

/** What a document may hold once unpacked; a text of a hundred pages with pictures stays below. */
export const most = { files: 3000, bytes: 120_000_000, text: 40_000_000, ratio: 400 }
/** Too small to be a bomb, in bytes. */
export const small = 200_000

const odtType = 'application/vnd.oasis.opendocument.text'
const wordBody = 'word/document.xml'
const odtBody = 'content.xml'
const manifest = 'META-INF/manifest.xml'

/**
 * Tells by its content what a file is, before anything of it is read.
 * @throws OfficeRefusal for what is no document, is locked with a password, or unpacks to too much
 */
export function inspectFile(content: Uint8Array): 'docx' | 'odt' {
  if (content.length === 0) throw new OfficeRefusal('empty')
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrLocked(content)
  if (!startsWith(content, [0x50, 0x4b])) throw new OfficeRefusal('no-document')
  const { entries, texts } = unpack(content)
  const inside = new Map(entries.map((entry) => [entry.name, entry]))
  measure(entries, inside)
  if (inside.has(wordBody)) return 'docx'
  if (texts.mimetype?.trim() !== odtType || !inside.has(odtBody)) {
    throw new OfficeRefusal('no-document')
  }
  if (texts[manifest]?.includes('encryption-data')) throw new OfficeRefusal('encrypted')
  return 'odt'
}

/** Word locks a document by wrapping it; a document of before 2007 is wrapped alike. */
export function oldOrLocked(content: Uint8Array): OfficeRefusal {
  const names = Buffer.from(content.buffer, content.byteOffset, content.length)
  const locked = names.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return new OfficeRefusal(locked ? 'encrypted' : 'no-document')
}

function measure(entries: UnzipFileInfo[], inside: Map<string, UnzipFileInfo>): void {
  const bytes = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  const body = inside.get(wordBody) ?? inside.get(odtBody)
  const bomb = body && body.originalSize > small && body.originalSize > body.size * most.ratio
  const tooMuch = (body?.originalSize ?? 0) > most.text || bytes > most.bytes
  if (bomb || tooMuch || entries.length > most.files) throw new OfficeRefusal('too-large-inside')
}

/** The list of what is inside, and the two small files that say what it is. */
export function unpack(content: Uint8Array): {
  entries: UnzipFileInfo[]
  texts: Record<string, string>
} {
  const entries: UnzipFileInfo[] = []
  try {
    const files = unzipSync(content, {
      filter: (entry) => {
        entries.push(entry)
        return ['mimetype', manifest].includes(entry.name) && entry.originalSize < small
      },
    })
    const texts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
    return { entries, texts: Object.fromEntries(texts) }
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
}

/** True when a file begins with these bytes. */
export function startsWith(content: Uint8Array, bytes: number[]): boolean {
  return bytes.every((byte, place) => content[place] === byte)
}
