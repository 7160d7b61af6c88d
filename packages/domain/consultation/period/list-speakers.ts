import type { Scope } from '@voortent/database'
import { activeOn } from '@voortent/domain/tenancy'

/** Somebody who speaks for an invited organisation today. */
export type Speaker = {
  representation: string
  organisationId: string
  organisationName: string
  email: string
  locale: string
}

/**
 * Everybody who speaks for an invited organisation now.
 * @param silentOnly true for organisations that submitted nothing yet
 */
export async function listSpeakers(
  { tx, tenantId, now }: Scope,
  consultation: string,
  silentOnly = false,
): Promise<Speaker[]> {
  const invitee = {
    consultationId: consultation,
    ...(silentOnly && { submissions: { none: {} } }),
  }
  const representations = await tx.representation.findMany({
    where: {
      tenantId,
      ...activeOn(now),
      partner: { consultationInvitees: { some: invitee } },
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      organisationId: true,
      partner: { select: { organisation: { select: { name: true } } } },
      membership: { select: { person: { select: { email: true, locale: true } } } },
    },
  })
  return representations.map(({ id, organisationId, partner, membership }) => ({
    representation: id,
    organisationId,
    organisationName: partner.organisation.name,
    ...membership.person,
  }))
}
