import type { Api } from '@voortent/api'

type Named = { id: string; name: string }
type Programme = Awaited<ReturnType<Api['programme']['read']>>

/** What the filters of a view offer to choose from. */
export type FilterChoices = { speerpunten: Named[]; organisations: Named[]; years: Named[] }

/** Speerpunten and years of an agenda, and the organisations that lead or joined its actions. */
export function filterChoices({ agenda, speerpunten, organisations }: Programme): FilterChoices {
  return {
    speerpunten: speerpunten.map(({ id, title }) => ({ id, name: title })),
    organisations,
    years: Array.from({ length: agenda.untilYear - agenda.fromYear + 1 }, (_, place) => {
      const year = String(agenda.fromYear + place)
      return { id: year, name: year }
    }),
  }
}
