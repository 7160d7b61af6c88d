import type { KeptSearch } from '../contract.ts'

/** The facets as the index knows them. */
export function marksOf({
  kind,
  theme,
  topsector,
  targetGroup,
  year,
}: Omit<KeptSearch, 'query'>): string {
  const chosen = { kind, theme, topsector, targetGroup, year }
  return Object.entries(chosen)
    .flatMap(([name, value]) => (value === undefined ? [] : [`'=${name}:${value}'`]))
    .join(' & ')
}
