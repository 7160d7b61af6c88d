import { type ColumnMapping, importColumns } from '@voortent/domain/consortia/contract'

/** The columns that somebody chose, as a form or an address carries them; undefined when none did. */
export function readMapping(chosen: FormData | URLSearchParams): ColumnMapping | undefined {
  if (!importColumns.some((column) => chosen.has(column))) return undefined
  const told = importColumns.map((column) => {
    const place = chosen.get(column)
    const wellFormed = typeof place === 'string' && /^\d{1,2}$/.test(place)
    return [column, wellFormed ? Number(place) : null] as const
  })
  return Object.fromEntries(told) as ColumnMapping
}
