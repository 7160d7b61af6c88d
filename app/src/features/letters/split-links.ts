type Piece = { at: number; words: string; link: boolean }

/** Cuts a text at its web addresses; together the pieces are the text. */
export function splitLinks(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { index, 0: words } of text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g)) {
    if (index > at) pieces.push({ at, words: text.slice(at, index), link: false })
    pieces.push({ at: index, words, link: true })
    at = index + words.length
  }
  if (at < text.length) pieces.push({ at, words: text.slice(at), link: false })
  return pieces
}
