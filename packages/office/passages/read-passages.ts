import { readFile, stat } from 'node:fs/promises'
import { OfficeRefusal } from '../office-refusal.ts'
import { textIn } from '../reading/text-in-file.ts'
import { inPieces } from './in-pieces.ts'
import { inspectArchive } from './inspect-archive.ts'
import { pagesTold } from './pages-told.ts'
import { mostLetters, type Passage, type ReadPassages } from './passage.ts'

/** Larger ones are kept, and not searched. */
const mostRead = 200 * 1024 * 1024

const office = 'application/vnd.openxmlformats-officedocument.'
const odf = 'application/vnd.oasis.opendocument.'

/**
 * What a file says, page by page where it has pages, how many those are, and a picture of its first.
 * @param place where the file lies on this machine
 * @throws OfficeRefusal for what is locked with a password, broken, or unpacks to too much
 */
export async function readPassages(place: string, mediaType: string): Promise<ReadPassages> {
  const nothing = { pages: null, passages: [], picture: null }
  const { size } = await stat(place)
  if (size > mostRead) return nothing
  if (mediaType === 'application/pdf')
    return (await import('./read-pdf.ts')).readPdf(await readFile(place))
  if (mediaType === 'text/plain') return { ...nothing, passages: textOf(await readFile(place)) }
  if (mediaType === 'text/html') {
    const { text, picture } = (await import('./read-flow.ts')).readFlow(
      await readFile(place),
      mediaType,
    )
    return { ...nothing, passages: inPieces(text), picture }
  }
  if (!mediaType.startsWith(office) && !mediaType.startsWith(odf)) return nothing
  const content = new Uint8Array(await readFile(place))
  const { told, picture, slides } = inspectArchive(content)
  const { drawText, readFlow } = await import('./read-flow.ts')
  if (slides) {
    const drawn = picture ?? drawText(slides[0] ?? '')
    return { pages: slides.length, passages: onPages(slides), picture: drawn }
  }
  if (mediaType.startsWith(office)) {
    const flow = readFlow(content, mediaType)
    return {
      pages: pagesTold(told, flow.text),
      passages: inPieces(flow.text),
      picture: picture ?? flow.picture,
    }
  }
  const text = await wordsOf(content, mediaType)
  return {
    pages: pagesTold(told, text),
    passages: inPieces(text),
    picture: picture ?? drawText(text),
  }
}

/** The words of OpenDocument; of its sheets and slides none. */
async function wordsOf(content: Uint8Array<ArrayBuffer>, mediaType: string): Promise<string> {
  if (mediaType !== `${odf}text`) return ''
  const { PandocRefusal, readPlain } = await import('../pandoc/run-pandoc.ts')
  return readPlain('odt', content).catch((error: unknown) => {
    if (error instanceof PandocRefusal) throw new OfficeRefusal('broken', error)
    throw error
  })
}

function textOf(content: Uint8Array): Passage[] {
  const text = textIn(content)
  if (text === null) throw new OfficeRefusal('broken')
  return inPieces(text)
}

function onPages(slides: string[]): Passage[] {
  return slides
    .map((body, place) => ({ page: place + 1, body: body.slice(0, mostLetters.page) }))
    .filter(({ body }) => body !== '')
}
