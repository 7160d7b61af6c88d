import { unzipSync } from 'fflate'
import { OfficeRefusal } from '../office-refusal.ts'
import { most, small, startsWith, unpack } from '../reading/inspect-file.ts'
import { readSheet } from '../reading/read-sheet.ts'
import { textIn } from '../reading/text-in-file.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCsl } from './read-csl.ts'
import { readRis } from './read-ris.ts'
import type { References } from './told.ts'

/** What a file with references holds: references, or a table of them; and the files beside it in a ZIP. */
export type ReadReferences = (References | { lines: string[][] }) & {
  /** The name of what was read inside a ZIP. */
  inside?: string
  files: { name: string; bytes: number }[]
}

/** They come in at once, or not at all. */
const mostReferences = 500
const workbook = 'xl/workbook.xml'
const readable = /\.(bib|bibtex|ris|json|csv|xlsx)$/i

/**
 * Reads RIS, BibTeX, CSL-JSON, CSV or XLSX, known by its content, or a ZIP with one of them and files.
 * @throws OfficeRefusal with the reason why it cannot be read
 */
export async function readReferences(content: Uint8Array<ArrayBuffer>): Promise<ReadReferences> {
  if (content.length === 0) throw new OfficeRefusal('empty')
  if (!startsWith(content, [0x50, 0x4b])) return { ...(await readOne(content)), files: [] }
  const { entries } = unpack(content)
  if (entries.some(({ name }) => name === workbook))
    return { ...(await readOne(content)), files: [] }
  const bytes = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  const bomb = entries.some(
    ({ size, originalSize }) => originalSize > small && originalSize > size * most.ratio,
  )
  if (bomb || bytes > most.bytes || entries.length > most.files)
    throw new OfficeRefusal('too-large-inside')
  const files = entries.filter(({ name }) => !/(^|\/)(\.|__MACOSX\/)|\/$/.test(name))
  const [found] = files
    .filter(({ name }) => readable.test(name))
    .toSorted((one, other) => depth(one.name) - depth(other.name))
  if (!found) throw new OfficeRefusal('no-references')
  const { [found.name]: inside } = unzipSync(content, {
    filter: ({ name }) => name === found.name,
  })
  const read = await readOne(new Uint8Array(inside ?? []))
  return {
    ...read,
    inside: found.name,
    files: files
      .filter(({ name }) => name !== found.name)
      .map(({ name, originalSize }) => ({ name, bytes: originalSize })),
  }
}

function depth(name: string): number {
  return name.split('/').length
}

async function readOne(
  content: Uint8Array<ArrayBuffer>,
): Promise<References | { lines: string[][] }> {
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
