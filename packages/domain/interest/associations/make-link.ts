import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { codeOf } from './code-of.ts'
import { requireAssociation } from './require-association.ts'

/** Makes the link that an association shares with its members; it has one at a time. */
export async function makeLink(scope: Scope): Promise<{ code: string }> {
  const { tx, tenantId, actor, now } = scope
  const { id: organisationId, name } = await requireAssociation(scope)
  const before = await tx.associationLink.findFirst({
    where: { tenantId, organisationId, endedAt: null },
    select: { code: true },
  })
  if (before) return before
  const code = codeOf(name, crypto.getRandomValues(new Uint8Array(4)))
  const id = newId()
  await tx.associationLink.create({
    data: { tenantId, id, organisationId, code, createdAt: now, createdBy: actor.personId },
    select: { id: true },
  })
  await scope.record({
    type: 'association-link.made',
    subjectType: 'organisation',
    subjectId: organisationId,
  })
  return { code }
}
