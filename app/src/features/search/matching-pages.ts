/** Pages whose name holds every word of the query, without regard to case or accents. */
export function matchingPages<Page extends { name: string }>(pages: Page[], query: string): Page[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return pages.filter(({ name }) => words.every((word) => fold(name).includes(word)))
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
}
