import { listQuestionsInput } from '@voortent/domain/questions/contract'

/** Which questions the overview shows, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const { status, theme, factor, owner, search, page } = listQuestionsInput.shape
  return {
    status: status.safeParse(searchParams.get('status')).data,
    theme: theme.safeParse(searchParams.get('thema')).data,
    factor: factor.safeParse(searchParams.get('knelpunt')).data,
    owner: owner.safeParse(searchParams.get('van')).data,
    search: search.safeParse(searchParams.get('zoek') ?? '').data ?? '',
    page: page.safeParse(Number(searchParams.get('bladzijde') ?? 1)).data ?? 1,
  }
}
export type QuestionsFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for the whole first page. */
export function addressOf(filter: QuestionsFilter): string {
  const { status, theme, factor, owner, search, page } = filter
  const parts = new URLSearchParams({
    ...(status && { status }),
    ...(theme && { thema: theme }),
    ...(factor && { knelpunt: factor }),
    ...(owner && { van: owner }),
    ...(search && { zoek: search }),
    ...(page > 1 && { bladzijde: String(page) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
