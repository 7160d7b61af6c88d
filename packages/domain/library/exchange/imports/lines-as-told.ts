import { type ToldColumns, type ToldField, toldFields } from './contract.ts'
import { plain } from './plain.ts'
import type { Told } from './told.ts'
import words from './words-of-references.json' with { type: 'json' }

/** Which column tells what, by the names in the first line; a column tells one thing. */
export function guessColumns(names: readonly string[]): ToldColumns {
  const taken = new Set<number>()
  const plainNames = names.map(plain)
  const guessed = toldFields.map((field) => {
    const place = plainNames.findIndex(
      (name, at) => !taken.has(at) && words.columns[field].includes(name),
    )
    if (place >= 0) taken.add(place)
    return [field, place < 0 ? null : place] as const
  })
  return Object.fromEntries(guessed) as ToldColumns
}

/** The lines below the first as references, those that hold nothing left out. */
export function linesAsTold(lines: readonly (readonly string[])[], columns: ToldColumns): Told[] {
  const told = Object.entries(columns) as [ToldField, number | null][]
  return lines.flatMap((cells, place) => {
    if (place === 0 || cells.every((cell) => cell === '')) return []
    const text = told.flatMap(([field, column]) => {
      const cell = column === null ? '' : (cells[column] ?? '').trim()
      return cell ? [[field, listed.has(field) ? cell.replaceAll(/\s*;\s*/g, '\n') : cell]] : []
    })
    return [{ line: place + 1, at: {}, text: Object.fromEntries(text) as Told['text'] }]
  })
}

/** Several of them stand apart by semicolons in one cell. */
const listed = new Set<ToldField>(['people', 'links', 'files', 'keywords'])
