import { postLetter, type Scope } from '@voortent/database'
import type { Period } from './period.ts'
import type { HeldRepresentation } from './require-representation.ts'

/** Tells a successor whose work they take over, and how many open tasks came along. */
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
  await post(scope, heir.membershipId, left.organisationId, {
    template: 'representation-handed-over',
    onceKey: `representation-handed-over:${left.id}:${now.getTime()}`,
    subjectId: successor,
    data: { count: tasks },
  })
}

/** Tells whom what was asked inside a consortium goes to, and how many tasks. */
export async function writeToHeirInside(
  scope: Scope,
  left: HeldRepresentation,
  heir: string,
  about: { consortium: string; title: string; tasks: number },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { membershipId } = await tx.representation.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: heir } },
    select: { membershipId: true },
  })
  await post(
    scope,
    membershipId,
    left.organisationId,
    {
      template: 'tasks-handed-over',
      onceKey: `tasks-handed-over:${left.id}:${about.consortium}:${now.getTime()}`,
      subjectId: heir,
      data: { count: about.tasks, consortiumTitle: about.title },
    },
    `consortia/${about.consortium}`,
  )
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
    data: { covers: mandate.covers, untilDate: mandate.endsOn ?? '' },
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
  path = `partners/${organisationId}`,
): Promise<void> {
  const { tx, tenantId } = scope
  const { person } = await tx.membership.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id: membershipId } },
    select: { person: { select: { email: true, locale: true } } },
  })
  const { organisation, tenant } = await tx.partner.findUniqueOrThrow({
    where: { tenantId_organisationId: { tenantId, organisationId } },
    select: {
      organisation: { select: { name: true } },
      tenant: { select: { name: true, slug: true } },
    },
  })
  await postLetter(tx, {
    ...letter,
    recipient: person.email,
    locale: person.locale,
    senderTenant: tenantId,
    data: {
      ...letter.data,
      tenantName: tenant.name,
      organisationName: organisation.name,
      link: `/${tenant.slug}/${path}`,
    },
  })
}
