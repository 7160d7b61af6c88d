import { Day } from '../../shell/moment.tsx'

/** A calendar day such as `2027-03-31`, in words. */
export function DayOf({ day }: { day: string }) {
  return <Day date={new Date(`${day}T12:00:00Z`)} />
}
