import { searchLibraryInput } from '@voortent/domain/library/contract'

/** What is asked of the library, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const { query, kind, theme, topsector, targetGroup, year, order, page } = searchLibraryInput.shape
  return {
    query: query.safeParse(searchParams.get('zoek') ?? '').data ?? '',
    kind: kind.safeParse(searchParams.get('soort')).data,
    theme: theme.safeParse(searchParams.get('thema')).data,
    topsector: topsector.safeParse(searchParams.get('sector')).data,
    targetGroup: targetGroup.safeParse(searchParams.get('doelgroep')).data,
    year: year.safeParse(Number(searchParams.get('jaar'))).data,
    order: order.safeParse(searchParams.get('volgorde')).data ?? 'best',
    page: page.safeParse(Number(searchParams.get('bladzijde') ?? 1)).data ?? 1,
  }
}
export type LibraryFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for the whole first page. */
export function addressOf(filter: LibraryFilter): string {
  const { query, kind, theme, topsector, targetGroup, year, order, page } = filter
  const parts = new URLSearchParams({
    ...(query && { zoek: query }),
    ...(kind && { soort: kind }),
    ...(theme && { thema: theme }),
    ...(topsector && { sector: topsector }),
    ...(targetGroup && { doelgroep: targetGroup }),
    ...(year && { jaar: String(year) }),
    ...(order !== 'best' && { volgorde: order }),
    ...(page > 1 && { bladzijde: String(page) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
