import { listEntriesInput } from '@voortent/domain/workplan/contract'

/** Which entries are shown, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const { search, year, page } = listEntriesInput.shape
  return {
    search: search.safeParse(searchParams.get('zoek') ?? '').data ?? '',
    year: year.safeParse(Number(searchParams.get('jaar') || Number.NaN)).data,
    photos: searchParams.get('foto') === 'ja',
    page: page.safeParse(Number(searchParams.get('bladzijde') ?? 1)).data ?? 1,
  }
}
export type LogbookFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for the whole first page. */
export function addressOf({ search, year, photos, page }: LogbookFilter): string {
  const parts = new URLSearchParams({
    ...(search && { zoek: search }),
    ...(year && { jaar: String(year) }),
    ...(photos && { foto: 'ja' }),
    ...(page > 1 && { bladzijde: String(page) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
