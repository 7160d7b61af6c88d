import type { Scope } from '@voortent/database'
import type { Organisations } from './load-partners.ts'

/** Who is consulted on what: the texts in order, and the organisations by their key in the demo. */
export type Circle = {
  id: string
  agenda: string
  parts: string[]
  of: (organisation: string) => { id: string; invitee: string; person: string | null }
  /** Representations of organisations that are not among these. */
  silent: (answered: readonly string[]) => string[]
}

/** Reads it back after a consultation was laid out. */
export async function circleOf(
  { tx, tenantId }: Scope,
  id: string,
  organisations: Organisations,
): Promise<Circle> {
  const { agendaId, parts, invitees } = await tx.consultation.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: {
      agendaId: true,
      parts: { orderBy: { position: 'asc' }, select: { id: true } },
      invitees: { select: { id: true, organisationId: true } },
    },
  })
  const voices = await tx.representation.findMany({
    where: { tenantId },
    orderBy: { id: 'asc' },
    select: { id: true, organisationId: true, membership: { select: { personId: true } } },
  })
  const idOf = (key: string) => organisations.get(key)?.id
  return {
    id,
    agenda: agendaId,
    parts: parts.map((part) => part.id),
    of(key) {
      const organisation = idOf(key)
      const invitee = invitees.find(({ organisationId }) => organisationId === organisation)
      if (!organisation || !invitee) throw new Error(`The demo does not consult ${key}`)
      const voice = voices.find(({ organisationId }) => organisationId === organisation)
      return { id: organisation, invitee: invitee.id, person: voice?.membership.personId ?? null }
    },
    silent(answered) {
      const heard = new Set(answered.map(idOf))
      return voices
        .filter(({ organisationId }) => !heard.has(organisationId as never))
        .map((voice) => voice.id)
    },
  }
}
