import type { FindKind, TenantKind, TextPart } from '@voortent/domain/search/contract'

type Found = {
  kind: FindKind | TenantKind
  id: string
  organisationId: string | null
  agendaId: string | null
}
type FoundText = {
  part: TextPart | null
  partId: string | null
  agendaId: string | null
  documentId: string | null
}

const paths: Record<Exclude<Found['kind'], 'text' | 'comment'>, (found: Found) => string> = {
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
export function pathOf(found: Found & Partial<FoundText>): string {
  const { kind } = found
  if (kind !== 'text' && kind !== 'comment') return paths[kind](found)
  const { part = null, partId = null, agendaId, documentId = null } = found
  return pathOfText({ part, partId, agendaId, documentId })
}

/** Where a text is written and read, with the comments beside it. */
function pathOfText({ part, partId, agendaId, documentId }: FoundText): string {
  if (part === 'consortium') return `consortia/${partId}/schrijven`
  if (part === 'library-item')
    return documentId ? `kennis/${partId}/schrijven/${documentId}` : `kennis/${partId}`
  if (part === 'collection') return `kennis/verzamelingen/${partId}`
  const within = { goal: `doelen/${partId}/`, action: `acties/${partId}/` }
  const step = part === 'goal' || part === 'action' ? within[part] : ''
  return `agenda/${agendaId}/${step}schrijven/${documentId}`
}
