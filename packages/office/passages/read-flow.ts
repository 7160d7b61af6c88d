import { Document } from 'mupdf'
import { OfficeRefusal } from '../office-refusal.ts'
import { pictureOf } from './first-page.ts'
import { mostLetters } from './passage.ts'

/**
 * The words of a document that flows: DOCX, XLSX or HTML, and how it begins. Its pages are those of a layout
 * of our own, and are told to nobody.
 */
export function readFlow(
  content: Uint8Array,
  mediaType: string,
): { text: string; picture: Uint8Array | null } {
  try {
    const document = Document.openDocument(content, mediaType)
    const texts: string[] = []
    let letters = 0
    for (let page = 0; page < document.countPages() && letters < mostLetters.file; page += 1) {
      const text = document.loadPage(page).toStructuredText('').asText()
      letters += text.length
      texts.push(text)
    }
    return { text: texts.join('\n'), picture: letters > 0 ? beginningOf(document) : null }
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
}

/** How a text begins on paper, or null where it cannot be drawn. */
export function drawText(text: string): Uint8Array | null {
  try {
    const content = new TextEncoder().encode(text.slice(0, mostLetters.page))
    return text.trim() ? beginningOf(Document.openDocument(content, 'text/plain')) : null
  } catch {
    return null
  }
}

function beginningOf(document: Document): Uint8Array | null {
  try {
    return pictureOf(document.loadPage(0))
  } catch {
    return null
  }
}
