const segmenter = new Intl.Segmenter('nl', { granularity: 'word' })

/** Cuts a text into words, spaces and signs, as a Dutch reader would; joined they are the text. */
export function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
