import { Document } from 'mupdf'
import { OfficeRefusal } from '../office-refusal.ts'
import { mostLetters } from './passage.ts'

/**
 * The words of a document that flows: DOCX, XLSX or HTML. Its pages are those of a layout of our own, and
 * are told to nobody.
 */
export function readFlow(content: Uint8Array, mediaType: string): string {
  try {
    const document = Document.openDocument(content, mediaType)
    const texts: string[] = []
    let letters = 0
    for (let page = 0; page < document.countPages() && letters < mostLetters.file; page += 1) {
      const text = document.loadPage(page).toStructuredText('').asText()
      letters += text.length
      texts.push(text)
    }
    return texts.join('\n')
  } catch (error) {
    throw new OfficeRefusal('broken', error)
  }
}
