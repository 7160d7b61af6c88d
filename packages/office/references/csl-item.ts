/** The part of a CSL item that is read. */
export type CslItem = {
  type?: string
  genre?: string
  title?: string
  author?: CslName[]
  editor?: CslName[]
  issued?: CslDate
  language?: string
  abstract?: string
  keyword?: string
  license?: string
  DOI?: string
  URL?: string
  version?: string
  file?: string
}
type CslName = {
  given?: string
  family?: string
  literal?: string
  'non-dropping-particle'?: string
  'dropping-particle'?: string
  ORCID?: string
}
type CslDate = { 'date-parts'?: (string | number)[][]; raw?: string; literal?: string }

/** Names one to a line, as they are said, with an ORCID behind those that have one. */
export function namesOf(names: CslName[] | undefined): string {
  return (names ?? [])
    .map((name) => {
      const { given, family, literal, ORCID = '' } = name
      const particles = [name['dropping-particle'], name['non-dropping-particle']]
      const said = literal ?? [given, ...particles, family].filter(Boolean).join(' ')
      return `${said} ${ORCID.replace(/^https?:\/\/orcid\.org\//, '')}`.trim()
    })
    .filter(Boolean)
    .join('\n')
}

/** `2026-05-01`, or the first day of a year or month; what is no date comes back as it is. */
export function dayOf(date: CslDate | undefined): string {
  const [year, month = 1, day = 1] = date?.['date-parts']?.[0] ?? []
  if (year === undefined) return dayIn(date?.raw ?? date?.literal ?? '')
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

/** A day as files write it: `2026`, `2026-05`, `2026/05/01/`. */
export function dayIn(text: string): string {
  const [, year, month = '1', day = '1'] =
    /^\s*(\d{4})(?:[-/](\d{1,2})?(?:[-/](\d{1,2})?(?:\/.*)?)?)?\s*$/.exec(text) ?? []
  return year ? [year, twoDigits(month), twoDigits(day)].join('-') : text.trim()
}

function twoDigits(part: number | string): string {
  return String(part).padStart(2, '0')
}
