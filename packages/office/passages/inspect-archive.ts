import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { OfficeRefusal } from '../office-refusal.ts'
import { slidesIn } from './slides-in.ts'

/** What an Office or OpenDocument file may hold once unpacked, films on slides included. */
const most = { files: 5_000, bytes: 1_000_000_000, text: 60_000_000, ratio: 400 }
/** Too small to be a bomb, in bytes. */
const small = 200_000

const pictures = ['docProps/thumbnail.jpeg', 'docProps/thumbnail.jpg', 'Thumbnails/thumbnail.png']
const facts = ['docProps/app.xml', 'meta.xml', 'META-INF/manifest.xml', 'ppt/presentation.xml']
const slides = /^ppt\/(slides\/slide\d+\.xml|_rels\/presentation\.xml\.rels)$/

/**
 * Looks into a packed file before anything reads it whole.
 * @throws OfficeRefusal for what is locked with a password, broken, or unpacks to too much
 */
export function inspectArchive(content: Uint8Array): {
  /** What it says of itself, which may be of a template it was made from. */
  told: { pages: number | null; words: number | null }
  picture: Uint8Array | null
  /** What each slide says, of a presentation. */
  slides: string[] | null
} {
  const files = unpack(content)
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '')
  if (text('META-INF/manifest.xml').includes('encryption-data'))
    throw new OfficeRefusal('encrypted')
  const told = text('docProps/app.xml') + text('meta.xml')
  const count = (pattern: RegExp) => {
    const found = pattern.exec(told)?.slice(1).find(Boolean)
    return found === undefined ? null : Number(found)
  }
  const picture = pictures.map((name) => files[name]).find((one) => one !== undefined)
  return {
    told: {
      pages: count(/<Pages>(\d+)<\/Pages>|meta:page-count="(\d+)"/) || null,
      words: count(/<Words>(\d+)<\/Words>|meta:word-count="(\d+)"/),
    },
    picture: picture ?? null,
    slides: files['ppt/presentation.xml'] ? slidesIn(text) : null,
  }
}

/** The few files inside that are looked at; the list of all is measured first. */
function unpack(content: Uint8Array): Record<string, Uint8Array> {
  const entries: UnzipFileInfo[] = []
  try {
    unzipSync(content, { filter: (entry) => entries.push(entry) < 0 })
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
  measure(entries)
  try {
    return unzipSync(content, {
      filter: ({ name }) => [...pictures, ...facts].includes(name) || slides.test(name),
    })
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
}

function measure(entries: UnzipFileInfo[]): void {
  const bytes = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  const bomb = entries.some(
    ({ name, size, originalSize }) =>
      (originalSize > small && originalSize > size * most.ratio) ||
      (name.endsWith('.xml') && originalSize > most.text),
  )
  if (bomb || bytes > most.bytes || entries.length > most.files)
    throw new OfficeRefusal('too-large-inside')
}
