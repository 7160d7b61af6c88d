import { YearChoice } from '@voortent/ui/timeline'
import type { Words } from './use-words.ts'

/** All years of the agenda or one of them. */
export function TimelineZoom(props: {
  here: string
  /** The filter as it stands in the address, without `?`. */
  filter: string
  agenda: { fromYear: number; untilYear: number }
  year: number | null
  words: Words
}) {
  const { here, filter, agenda, year, words } = props
  const to = (one: number | null) => {
    const parts = new URLSearchParams(filter)
    if (one !== null) parts.set('schaal', 'kwartaal')
    if (one !== null) parts.set('van', String(one))
    return `${here}${parts.size > 0 ? `?${parts}` : ''}`
  }
  const years = Array.from(
    { length: agenda.untilYear - agenda.fromYear + 1 },
    (_, place) => agenda.fromYear + place,
  )
  return (
    <YearChoice
      label={words.t('timeline.zoom')}
      whole={words.t('timeline.whole')}
      years={years}
      year={year}
      to={to}
    />
  )
}
