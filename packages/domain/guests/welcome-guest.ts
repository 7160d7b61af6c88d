import type { Scope } from '@voortent/database'
import { hashToken, newToken } from '@voortent/domain/identity'
import { type Id, newId } from '@voortent/kernel'
import type { GuestContact } from './contract.ts'
import { expiryAfter } from './term.ts'

export type GuestId = Id<'guest'>

/**
 * Takes in somebody without an account. Every welcome is a guest of its own: who types
 * another's address learns nothing of them.
 * @param about.page where the private link leads, such as `mijn-interesse`
 * @returns the token of the private link, told this once, and the link from the host on
 */
export async function welcomeGuest(
  scope: Scope,
  contact: GuestContact,
  about: { page: string; locale: string },
): Promise<{ guest: GuestId; token: string; link: string }> {
  const { tx, tenantId, now } = scope
  const id = newId<'guest'>()
  const { company, organisationId } = await recognise(scope, contact)
  const { name, kvkNumber, email, phone } = contact
  await tx.guest.create({
    data: {
      tenantId,
      id,
      name,
      company,
      kvkNumber,
      email,
      phone,
      organisationId,
      ...about,
      createdAt: now,
      consentedAt: now,
      lastContactAt: now,
      expiresAt: expiryAfter(now),
    },
    select: { id: true },
  })
  const { token, link } = await addLink(scope, { id, page: about.page })
  await scope.record({ type: 'guest.welcomed', subjectType: 'guest', subjectId: id })
  return { guest: id, token, link }
}

/** A company that gave its number alone gets its name where the tenant knows it. */
async function recognise(
  { tx, tenantId, now }: Scope,
  { company, kvkNumber }: GuestContact,
): Promise<{ company: string; organisationId: string | null }> {
  if (!kvkNumber) return { company, organisationId: null }
  const partner = await tx.partner.findFirst({
    where: {
      tenantId,
      organisation: { kvkNumber },
      OR: [{ until: null }, { until: { gte: now } }],
    },
    select: { organisationId: true, organisation: { select: { name: true } } },
  })
  if (!partner) return { company: company || `KvK ${kvkNumber}`, organisationId: null }
  return { company: company || partner.organisation.name, organisationId: partner.organisationId }
}

/** One more private link; the others keep working. */
export async function addLink(
  { tx, tenantId, now }: Scope,
  { id: guestId, page }: { id: string; page: string },
): Promise<{ token: string; link: string }> {
  const token = newToken()
  await tx.guestLink.createMany({
    data: { tenantId, id: newId(), guestId, tokenHash: hashToken(token), madeAt: now },
  })
  const { slug } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { slug: true },
  })
  return { token, link: `/${slug}/${page}/${token}` }
}
