const longest = 70

/** The first words of a text, for what has no title yet. */
export function excerpt(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/, '')} …` : words
}
