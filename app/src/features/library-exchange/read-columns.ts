import { type ToldColumns, toldFields } from '@voortent/domain/library/contract'

/** The columns that somebody chose, as a form or an address carries them; undefined when none did. */
export function readColumns(chosen: FormData | URLSearchParams): ToldColumns | undefined {
  if (!toldFields.some((field) => chosen.has(`kolom-${field}`))) return undefined
  const told = toldFields.map((field) => {
    const place = chosen.get(`kolom-${field}`)
    const wellFormed = typeof place === 'string' && /^\d{1,2}$/.test(place)
    return [field, wellFormed ? Number(place) : null] as const
  })
  return Object.fromEntries(told) as ToldColumns
}
