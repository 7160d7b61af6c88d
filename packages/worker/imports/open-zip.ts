import { OfficeRefusal } from '@voortent/office'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** What a ZIP may hold: so many files, and bytes of all of them once unpacked. */
const most = { files: 3000, bytes: 1024 ** 3, ratio: 400 }
/** Too small to be a bomb, in bytes. */
const small = 200_000

export type OpenZip = { zip: ZipFile; entries: Entry[] }

/**
 * Lists what a ZIP on this machine holds and lets it be read piece by piece. More than an entry announces
 * is never read from it.
 * @throws OfficeRefusal for what is broken, or unpacks to too much
 */
export async function withZip<Result>(
  place: string,
  work: (open: OpenZip) => Promise<Result>,
): Promise<Result> {
  const zip = await yauzl.openPromise(place, { autoClose: false }).catch(refuse)
  try {
    return await work({ zip, entries: await entriesOf(zip) })
  } finally {
    zip.close()
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > most.files) throw new OfficeRefusal('too-large-inside')
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch (cause) {
    return refuse(cause)
  }
  const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (bytes > most.bytes || entries.some(isBomb)) throw new OfficeRefusal('too-large-inside')
  return entries.filter(({ fileName }) => !/(^|\/)(\.|__MACOSX\/)|\/$/.test(fileName))
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > small && uncompressedSize > compressedSize * most.ratio
}

function refuse(cause: unknown): never {
  throw new OfficeRefusal('broken', cause)
}
