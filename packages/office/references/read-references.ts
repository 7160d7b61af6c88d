import { OfficeRefusal } from '../office-refusal.ts'
import { startsWith } from '../reading/inspect-file.ts'
import { readSheet } from '../reading/read-sheet.ts'
import { textIn } from '../reading/text-in-file.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCsl } from './read-csl.ts'
import { readRis } from './read-ris.ts'
import type { References } from './told.ts'

/** What a file with references holds, or a table of them. */
export type ReadReferences = References | { lines: string[][] }

/** They come in at once, or not at all. */
const mostReferences = 500

/**
 * Reads RIS, BibTeX, CSL-JSON, CSV or XLSX, known by its content.
 * @throws OfficeRefusal with the reason why it cannot be read
 */
export async function readReferences(content: Uint8Array<ArrayBuffer>): Promise<ReadReferences> {
  if (content.length === 0) throw new OfficeRefusal('empty')
  const read = startsWith(content, [0x50, 0x4b]) ? null : readerOf(content)
  if (!read) return readTable(content)
  const { reader, text } = read
  const found = reader(text)
  const { references, faults } = found
  if (references.length + faults.length === 0) throw new OfficeRefusal('empty')
  if (references.length > mostReferences) throw new OfficeRefusal('too-many-lines')
  return found
}

async function readTable(content: Uint8Array<ArrayBuffer>): Promise<{ lines: string[][] }> {
  const { lines } = await readSheet(content)
  if (lines.length > mostReferences + 1) throw new OfficeRefusal('too-many-lines')
  return { lines }
}

/** Null for what is a table. */
function readerOf(content: Uint8Array) {
  const text = textIn(content)?.replace(/^\uFEFF/, '')
  if (!text) throw new OfficeRefusal('no-references')
  if (/^\s*[[{]/.test(text)) return { reader: readCsl, text }
  if (/^\s*TY\s{1,2}-/m.test(text)) return { reader: readRis, text }
  if (/^[ \t]*@\w+\s*[{(]/m.test(text)) return { reader: readBibtex, text }
  return null
}
