/** The stretch of time that is drawn: whole years, `until` not included. */
export type Stretch = { scale: 'jaar' | 'kwartaal'; from: string; until: string }

type Years = { fromYear: number; untilYear: number }

/** All years of the agenda with their quarters, or one year with its months. */
export function stretchOf({ fromYear, untilYear }: Years, oneYear: number | null): Stretch {
  if (oneYear === null)
    return { scale: 'jaar', from: `${fromYear}-01-01`, until: `${untilYear + 1}-01-01` }
  return { scale: 'kwartaal', from: `${oneYear}-01-01`, until: `${oneYear + 1}-01-01` }
}

/** The year to look at closely: the one asked for, else this one, as far as the agenda goes. */
export function closeYear(url: string, years: Years, today: string): number | null {
  const { searchParams } = new URL(url)
  if (searchParams.get('schaal') !== 'kwartaal') return null
  const asked = Number(searchParams.get('van') ?? today.slice(0, 4))
  const year = Number.isInteger(asked) ? asked : Number(today.slice(0, 4))
  return Math.min(years.untilYear, Math.max(years.fromYear, year))
}

/** Where a day lies, in hundredths of the stretch; before and after it below 0 and above 100. */
export function placeOf(day: string, { from, until }: Stretch): number {
  const [begin, end] = [Date.parse(from), Date.parse(until)]
  return Math.round(((Date.parse(day) - begin) / (end - begin)) * 10_000) / 100
}

export type Bar = { at: number; width: number; before: boolean; after: boolean }

/**
 * The bar of an action, cut off where the stretch ends; a day that is not known is taken as outside.
 * @returns null for one that is not planned at all, or lies outside the stretch
 */
export function barOf(
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
  stretch: Stretch,
): Bar | null {
  if (!startsOn && !endsOn) return null
  const from = startsOn ? placeOf(startsOn, stretch) : -1
  const until = endsOn ? placeOf(endsOn, stretch) : 101
  if (from >= 100 || until < 0) return null
  const [at, end] = [Math.max(0, from), Math.min(100, until)]
  const width = Math.round(Math.max(0.5, end - at) * 100) / 100
  return { at, width, before: from < 0, after: until > 100 }
}

/** Lines over the drawing, each with a label where there is room for one. */
export function ticksOf(stretch: Stretch): { day: string; kind: 'year' | 'quarter' | 'month' }[] {
  const [first, last] = [stretch.from, stretch.until].map((day) => Number(day.slice(0, 4)))
  const ticks: ReturnType<typeof ticksOf> = []
  const step = stretch.scale === 'jaar' ? 3 : 1
  for (let year = first ?? 0; year < (last ?? 0); year++)
    for (let month = 1; month <= 12; month += step) {
      const kind = month === 1 ? 'year' : month % 3 === 1 ? 'quarter' : 'month'
      ticks.push({ day: `${year}-${String(month).padStart(2, '0')}-01`, kind })
    }
  return ticks
}
