import { open, readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { FoundInFile } from '@voortent/domain/library'
import { mostReferenceBytes } from '@voortent/domain/library/contract'
import { OfficeRefusal } from '@voortent/office'
import type { Entry } from 'yauzl'
import { workshop } from '../workshop.ts'
import { type OpenZip, withZip } from './open-zip.ts'
import { putAside, type Shelves } from './put-aside.ts'

const workbook = 'xl/workbook.xml'
const readable = /\.(bib|bibtex|ris|json|csv|xlsx)$/i

/**
 * Reads references in a file of this machine, or in a ZIP with one such file; the files beside it are put
 * on the shelf, for who brings them in.
 * @throws OfficeRefusal with the reason why it cannot be read
 */
export async function readInside(place: string, shelves: Shelves): Promise<FoundInFile> {
  if (!(await isZip(place))) return alone(place)
  return withZip(place, async (open) => {
    if (open.entries.some(({ fileName }) => fileName === workbook)) return alone(place)
    const found = referencesIn(open.entries)
    const read = await readEntry(open, found)
    const others = open.entries.filter((entry) => entry !== found)
    const files = await putAside(open.zip, others, { place, shelves })
    return { ...read, inside: found.fileName, files }
  })
}

async function alone(place: string): Promise<FoundInFile> {
  if ((await stat(place)).size > mostReferenceBytes) throw new OfficeRefusal('too-large-inside')
  return { ...(await readContent(await readFile(place))), files: [] }
}

/** The one that lies nearest the top. */
function referencesIn(entries: Entry[]): Entry {
  const [found] = entries
    .filter(({ fileName }) => readable.test(fileName))
    .toSorted((one, other) => depthOf(one) - depthOf(other))
  if (!found) throw new OfficeRefusal('no-references')
  if (found.isEncrypted()) throw new OfficeRefusal('encrypted')
  if (found.uncompressedSize > mostReferenceBytes) throw new OfficeRefusal('too-large-inside')
  return found
}

async function readEntry({ zip }: OpenZip, entry: Entry) {
  const content = await zip
    .openReadStreamPromise(entry)
    .then(buffer)
    .catch((cause: unknown) => {
      throw new OfficeRefusal('broken', cause)
    })
  return readContent(content)
}

function readContent(content: Buffer) {
  return workshop.work({ do: 'read-references', content: new Uint8Array(content) })
}

function depthOf({ fileName }: Entry): number {
  return fileName.split('/').length
}

async function isZip(place: string): Promise<boolean> {
  const file = await open(place)
  try {
    const { buffer: start } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return start.toString('latin1') === 'PK'
  } finally {
    await file.close()
  }
}
