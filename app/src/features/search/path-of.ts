import type { FindKind } from '@voortent/domain/search/contract'

type Found = { kind: FindKind; id: string; organisationId: string | null }

/** Where something found is shown: a person on the page of the organisation they represent. */
export function pathOf({ kind, id, organisationId }: Found): string {
  if (kind === 'agenda') return `agenda/${id}`
  return organisationId ? `partners/${organisationId}` : 'partners'
}
