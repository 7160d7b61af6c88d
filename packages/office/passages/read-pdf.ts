import { Document, type Page } from 'mupdf'
import { OfficeRefusal } from '../office-refusal.ts'
import { pictureOf } from './first-page.ts'
import { mostLetters, type Passage, type ReadPassages, tidy } from './passage.ts'

/** Milliseconds after which no further page is read; the process has some more. */
const patience = 30_000

/** The pages of a PDF. One that cannot be read is passed over; a file without any is broken. */
export function readPdf(content: Uint8Array): ReadPassages {
  const document = open(content)
  if (document.needsPassword()) throw new OfficeRefusal('encrypted')
  const pages = count(document)
  if (pages === 0) throw new OfficeRefusal('broken')
  const end = Date.now() + patience
  const passages: Passage[] = []
  let readable = 0
  let letters = 0
  for (let place = 0; place < pages && letters < mostLetters.file; place += 1) {
    if (Date.now() > end) break
    const text = onPage(document, place, wordsOf)
    if (text === null) continue
    readable += 1
    const body = tidy(text).slice(0, mostLetters.page)
    letters += body.length
    if (body) passages.push({ page: place + 1, body })
  }
  if (readable === 0) throw new OfficeRefusal('broken')
  return { pages, passages, picture: onPage(document, 0, pictureOf) }
}

function open(content: Uint8Array): Document {
  try {
    return Document.openDocument(content, 'application/pdf')
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
}

function count(document: Document): number {
  try {
    return document.countPages()
  } catch {
    return 0
  }
}

/** What is asked of one page, or null; the memory it took is given back. */
function onPage<Result>(document: Document, place: number, ask: (page: Page) => Result) {
  try {
    const page = document.loadPage(place)
    try {
      return ask(page)
    } finally {
      page.destroy()
    }
  } catch {
    return null
  }
}

function wordsOf(page: Page): string {
  const words = page.toStructuredText('dehyphenate')
  const text = words.asText()
  words.destroy()
  return text
}
