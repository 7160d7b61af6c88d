import { type OrganisationType, organisationTypes } from '@voortent/domain/partners/contract'
import { type Geleding, geledingen } from '@voortent/domain/tenancy/contract'

/** What the overview shows, as it stands in the address. */
export type PartnersFilter = {
  geleding: Geleding | null
  type: OrganisationType | null
  query: string
  page: number
}

/** Reads the filter out of an address; what is not understood is left out. */
export function filterFrom(url: string): PartnersFilter {
  const { searchParams } = new URL(url)
  const type = searchParams.get('soort') ?? ''
  const page = Number(searchParams.get('bladzijde') ?? 1)
  return {
    geleding: geledingen.find((key) => key === searchParams.get('geleding')) ?? null,
    type: Object.hasOwn(organisationTypes, type) ? (type as OrganisationType) : null,
    query: (searchParams.get('zoek') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The address of a filter, from `?` on; '' for the whole first page. */
export function addressOf(filter: Partial<PartnersFilter>): string {
  const { geleding, type, query, page } = filter
  const parts = new URLSearchParams({
    ...(geleding && { geleding }),
    ...(type && { soort: type }),
    ...(query && { zoek: query }),
    ...(page && page > 1 && { bladzijde: String(page) }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
