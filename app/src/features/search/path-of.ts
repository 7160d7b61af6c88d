import type { FindKind } from '@voortent/domain/search/contract'

type Found = {
  kind: FindKind
  id: string
  organisationId: string | null
  agendaId: string | null
}

const paths: Record<FindKind, (found: Found) => string> = {
  person: ({ organisationId }) => (organisationId ? `partners/${organisationId}` : 'partners'),
  organisation: ({ id }) => `partners/${id}`,
  agenda: ({ id }) => `agenda/${id}`,
  goal: ({ id, agendaId }) => `agenda/${agendaId}/doelen/${id}`,
  action: ({ id, agendaId }) => `agenda/${agendaId}/acties/${id}`,
  consultation: ({ id, agendaId }) => `agenda/${agendaId}/consultatie/${id}`,
  ballot: ({ id }) => `besluiten/${id}`,
  'working-group': ({ id }) => `werkgroepen/${id}`,
  consortium: ({ id }) => `consortia/${id}`,
  'library-item': ({ id }) => `kennis/${id}`,
}

/** Where something found is shown: a person on the page of the organisation they represent. */
export function pathOf(found: Found): string {
  return paths[found.kind](found)
}
