import { type Scope, withConsortiaOpen } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import type { BeginConsortiumInput } from './contract.ts'
import type { ConsortiumId } from './lock-consortium.ts'
import { canBegin } from './permissions.ts'
import { recordConsortium } from './record-consortium.ts'
import { requirePartner } from './require-partner.ts'
import { seatPerson } from './seat-person.ts'
import { voiceOf } from './standing.ts'

/**
 * Begins a consortium with a question and an empty text. Who is no keeper begins it for the
 * organisation they speak for, which then leads it; a keeper who speaks for another becomes its guide.
 * @throws `consortia.own-organisation-only`, `consortia.takes-no-part`
 */
export async function beginConsortium(
  scope: Scope,
  input: BeginConsortiumInput,
): Promise<{ id: ConsortiumId; documentId: string }> {
  const { tx, tenantId, actor, now } = scope
  const { title, question, organisation } = input
  const speaks = organisation !== null && (await voiceOf(scope)) === organisation
  if (!canBegin({ roles: actor.roles }, speaks))
    throw new DomainError('forbidden', 'consortia.own-organisation-only')
  if (organisation) await requirePartner(scope, organisation)
  const id = newId<'consortium'>()
  const subject = { subjectType: 'consortium', subjectId: id }
  // Its inside opens with its first seat.
  const documentId = await withConsortiaOpen(scope, async () => {
    const documentId = await createDocument(scope, subject, undefined, id)
    await tx.consortium.create({
      data: {
        tenantId,
        id,
        title,
        question,
        organisationId: organisation,
        documentId,
        createdAt: now,
        createdBy: actor.personId,
        changedAt: now,
      },
      select: { id: true },
    })
    if (!speaks) await seatPerson(scope, { consortiumId: id, role: 'guide' })
    return documentId
  })
  await recordConsortium(scope, 'consortium.begun', { id, title })
  return { id, documentId }
}
