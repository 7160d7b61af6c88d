import type { Scope } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import type { ConsortiumInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { requireLeader } from '../require-insider.ts'
import { agreementTemplate } from './template.ts'

/**
 * Lays out a samenwerkingsovereenkomst to write together, from a plain template.
 * @throws `consortia.leaders-only`, `consortia.no-lead-yet`, `consortia.agreement-begun`
 */
export async function beginAgreement(scope: Scope, input: ConsortiumInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const { id: consortiumId, title, question, organisationId } = consortium
  if (!organisationId) throw new DomainError('conflict', 'consortia.no-lead-yet')
  if ((await tx.consortiumAgreement.count({ where: { tenantId, consortiumId } })) > 0)
    throw new DomainError('conflict', 'consortia.agreement-begun')
  const { name: lead } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  })
  const subject = { subjectType: 'consortium-agreement', subjectId: consortiumId }
  const content = agreementTemplate({ title, question, lead })
  const documentId = await createDocument(scope, subject, content, consortiumId)
  await tx.consortiumAgreement.create({
    data: {
      tenantId,
      id: newId(),
      consortiumId,
      documentId,
      begunAt: now,
      begunBy: actor.personId,
    },
    select: { id: true },
  })
  await recordInside(scope, 'consortium.agreement-begun', consortium)
}
