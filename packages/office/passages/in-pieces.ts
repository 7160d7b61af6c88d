import { mostLetters, type Passage, tidy } from './passage.ts'

/** Letters of one piece, so that what is found stands close to what is shown of it. */
const usual = 3_000

/** A text without pages in pieces of some paragraphs each. */
export function inPieces(text: string): Passage[] {
  const pieces: string[] = []
  let open = ''
  for (const paragraph of text.slice(0, mostLetters.file).split(/\n\s*\n/)) {
    const words = tidy(paragraph)
    if (open && open.length + words.length > usual) {
      pieces.push(open)
      open = ''
    }
    open = `${open} ${words}`.trim()
    while (open.length > usual * 2) {
      const end = Math.max(open.lastIndexOf(' ', usual), usual / 2)
      pieces.push(open.slice(0, end))
      open = open.slice(end).trim()
    }
  }
  return [...pieces, open].filter(Boolean).map((body) => ({ page: null, body }))
}
