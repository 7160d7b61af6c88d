import { postLetter, type Scope } from '@voortent/database'
import type { Period } from './period.ts'
import type { HeldRepresentation } from './require-representation.ts'

/** Tells a successor whose place they take and how many open tasks came along. */
export async function writeToSuccessor(
  scope: Scope,
  left: HeldRepresentation,
  successor: string,
  tasks: number,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const heir = await tx.representation.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: successor } },
    select: { membershipId: true },
  })
  const predecessor = await addressOf(scope, left.membershipId)
  await post(scope, heir.membershipId, left.organisationId, {
    template: 'representation-handed-over',
    onceKey: `representation-handed-over:${left.id}:${now.getTime()}`,
    subjectId: successor,
    data: { predecessor: predecessor.displayName, tasks },
  })
}

/** Tells a holder what they may decide on from now on. */
export async function writeToHolder(
  scope: Scope,
  holder: HeldRepresentation,
  mandate: Period & { id: string; covers: string },
): Promise<void> {
  await post(scope, holder.membershipId, holder.organisationId, {
    template: 'mandate-granted',
    onceKey: `mandate-granted:${mandate.id}`,
    subjectId: mandate.id,
    data: { covers: mandate.covers, startsOn: mandate.startsOn, endsOn: mandate.endsOn ?? '' },
  })
}

async function post(
  scope: Scope,
  membershipId: string,
  organisationId: string,
  letter: {
    template: string
    onceKey: string
    subjectId: string
    data: Record<string, string | number>
  },
): Promise<void> {
  const { tx, tenantId } = scope
  const reader = await addressOf(scope, membershipId)
  const { organisation, tenant } = await tx.partner.findUniqueOrThrow({
    where: { tenantId_organisationId: { tenantId, organisationId } },
    select: {
      organisation: { select: { name: true } },
      tenant: { select: { name: true, slug: true } },
    },
  })
  await postLetter(tx, {
    ...letter,
    recipient: reader.email,
    locale: reader.locale,
    senderTenant: tenantId,
    data: {
      ...letter.data,
      name: reader.displayName,
      organisation: organisation.name,
      tenant: tenant.name,
      path: `/${tenant.slug}/partners/${organisationId}`,
    },
  })
}

async function addressOf({ tx, tenantId }: Scope, membershipId: string) {
  const { person } = await tx.membership.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: membershipId } },
    select: { person: { select: { email: true, locale: true, displayName: true } } },
  })
  return person
}
