import { postLetter, type Scope, withConsortiaOpen } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { assignTask } from '../tenancy/index.ts'
import type { JoinRequestInput } from './contract.ts'

/**
 * Takes a request to join with its question and asks the coordinators to answer it. An
 * address has one open request: asking again replaces its question.
 */
export async function requestToJoin(
  scope: Scope,
  input: JoinRequestInput,
  visit: { locale: string; publicUrl: string },
): Promise<void> {
  if (input.website) return
  const { displayName, email, organisationName, question } = input
  const { tx, tenantId, now } = scope
  const asked = { displayName, email, organisationName, question, locale: visit.locale }
  const request = { ...asked, requestedAt: now }
  const { id, open } = await withConsortiaOpen(scope, async () => {
    const open = await tx.joinRequest.findFirst({
      where: { email, decision: null },
      select: { id: true },
    })
    const id = open?.id ?? newId()
    await tx.joinRequest.upsert({
      where: { tenantId_id: { tenantId, id } },
      create: { tenantId, id, ...request },
      update: request,
      select: { id: true },
    })
    return { id, open }
  })
  await scope.record({
    type: 'join-request.made',
    subjectType: 'join-request',
    subjectId: id,
    payload: { again: open !== null },
  })
  if (!open) await spread(scope, { id, ...request }, visit.publicUrl)
}

/** A letter to who asks, a task and a letter to the coordinators. */
async function spread(
  scope: Scope,
  request: Omit<JoinRequestInput, 'website'> & { id: string; locale: string },
  publicUrl: string,
): Promise<void> {
  const { tx, tenantId } = scope
  const { id, email, locale, displayName, organisationName, question } = request
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { name: true, slug: true },
  })
  const path = `beheer/aanvragen/${id}`
  await assignTask(scope, {
    kind: 'answer-join-request',
    subject: displayName,
    path,
    to: { role: 'coordinator' },
  })
  await postLetter(tx, {
    onceKey: `join-request-received:${id}`,
    recipient: email,
    template: 'join-request-received',
    locale,
    data: { tenantName: tenant.name },
    senderTenant: tenantId,
    subjectId: id,
  })
  const link = `${publicUrl}/${tenant.slug}/${path}`
  const coordinators = await tx.membership.findMany({
    where: { endedAt: null, roles: { has: 'coordinator' } },
    select: { id: true, person: { select: { email: true, locale: true } } },
  })
  for (const { id: membershipId, person } of coordinators) {
    await postLetter(tx, {
      onceKey: `join-request-asked:${id}:${membershipId}`,
      recipient: person.email,
      template: 'join-request-asked',
      locale: person.locale,
      data: { tenantName: tenant.name, displayName, organisationName, question, link },
      senderTenant: tenantId,
      subjectId: id,
    })
  }
}
