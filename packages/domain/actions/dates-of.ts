import { dateOf } from '@voortent/kernel'

/** A period as the database keeps it. */
export function datesOf({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) {
  return { startsOn: startsOn ? dateOf(startsOn) : null, endsOn: endsOn ? dateOf(endsOn) : null }
}
