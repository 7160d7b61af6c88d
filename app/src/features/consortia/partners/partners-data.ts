import type { Api } from '@voortent/api'

export type Partners = Awaited<ReturnType<Api['consortiumPartners']['list']>>
export type Partner = Partners['partners'][number]
export type Team = Awaited<ReturnType<Api['consortiumPartners']['team']>>
type Option = { id: string; name: string }

/** What the page of partners shows, and what its forms offer. */
export type PartnersPage = Partners & { organisations: Option[]; members: Team['members'] }
