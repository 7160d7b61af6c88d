import { listActionsInput } from '@voortent/domain/actions/contract'

const { shape } = listActionsInput

/** Which actions the overview shows, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const text = (name: string) => searchParams.get(name) || undefined
  return {
    status: shape.status.safeParse(text('status')).data,
    speerpunt: shape.speerpunt.safeParse(text('speerpunt')).data,
    organisation: shape.organisation.safeParse(text('organisatie')).data,
    workingGroup: shape.workingGroup.safeParse(text('werkgroep')).data,
    year: shape.year.safeParse(Number(text('jaar'))).data,
  }
}
export type ActionsFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for everything. */
export function addressOf(filter: ActionsFilter): string {
  const { status, speerpunt, organisation, workingGroup, year } = filter
  const parts = new URLSearchParams({
    ...(status && { status }),
    ...(speerpunt && { speerpunt }),
    ...(organisation && { organisatie: organisation }),
    ...(workingGroup && { werkgroep: workingGroup }),
    ...(year && { jaar: String(year) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
