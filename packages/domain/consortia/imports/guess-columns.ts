import { type ColumnMapping, importColumns } from './contract.ts'
import { plain } from './plain.ts'
import words from './words-of-columns.json' with { type: 'json' }

/** Which column tells what, by the names in the first line; a column tells one thing. */
export function guessColumns(names: readonly string[]): ColumnMapping {
  const plainNames = names.map(plain)
  const taken = new Set<number>()
  const guessed = importColumns.map((column) => {
    const known = words.columns[column]
    const matches = [
      (name: string) => known.includes(name),
      (name: string) => known.some((word) => name.startsWith(word)),
    ]
    for (const match of matches) {
      const place = plainNames.findIndex((name, at) => !taken.has(at) && match(name))
      if (place < 0) continue
      taken.add(place)
      return [column, place] as const
    }
    return [column, null] as const
  })
  return Object.fromEntries(guessed) as ColumnMapping
}
