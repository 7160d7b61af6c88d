/** Words that make no difference. */
const few = 100

/**
 * The number of pages that a file says it has. What tools make from a template keeps that of the template:
 * where its number of words is that of another text, so is its number of pages.
 * @param text what it says, as it was read
 */
export function pagesTold(
  { pages, words }: { pages: number | null; words: number | null },
  text: string,
): number | null {
  const there = text.split(/\s+/).filter(Boolean).length
  const own = words === null || (words <= there * 2 + few && there <= words * 2 + few)
  return own ? pages : null
}
