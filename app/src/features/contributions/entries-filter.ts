import { listContributionsInput } from '@voortent/domain/contributions/contract'

const { shape } = listContributionsInput

/** Which entries the list shows, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const text = (name: string) => searchParams.get(name) || undefined
  return {
    stage: shape.stage.safeParse(text('soort')).data,
    state: shape.state.safeParse(text('stand')).data,
    organisation: shape.organisation.safeParse(text('organisatie')).data,
    page: shape.page.safeParse(Number(text('bladzijde') ?? 1)).data ?? 1,
  }
}
export type EntriesFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for the whole first page. */
export function addressOf({ stage, state, organisation, page }: EntriesFilter): string {
  const parts = new URLSearchParams({
    ...(stage && { soort: stage }),
    ...(state && { stand: state }),
    ...(organisation && { organisatie: organisation }),
    ...(page > 1 && { bladzijde: String(page) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
