import type { Scope } from '@voortent/database'
import { agreementTemplate, agreementTitle } from '@voortent/domain/consortia'
import { createDocument, saveVersion } from '@voortent/domain/documents'
import { dateOf, dayOf, newId } from '@voortent/kernel'
import type { Place } from './load-consortium-partners.ts'

const day = 86_400_000

/** An agreement that was frozen, and signed by some on paper; the others still have to. */
export async function loadAgreement(
  scope: Scope,
  about: { daysAgo: number; signatures: [organisation: string, by: string][] },
  { consortiumId, organisationOf }: Place,
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { title, question, organisationId, lead, partners } = await tx.consortium.findUniqueOrThrow(
    {
      where: { tenantId_id: { tenantId, id: consortiumId } },
      select: {
        title: true,
        question: true,
        organisationId: true,
        lead: { select: { organisation: { select: { name: true } } } },
        partners: {
          where: { commitment: { in: ['toegezegd', 'actief'] } },
          select: { organisationId: true },
        },
      },
    },
  )
  const at = new Date(now.getTime() - about.daysAgo * day)
  const subject = { subjectType: 'consortium-agreement', subjectId: consortiumId }
  const facts = { title, question, lead: lead?.organisation.name ?? '' }
  const documentId = await createDocument(scope, subject, agreementTemplate(facts), consortiumId)
  const [agreementId, editionId] = [newId(), newId()]
  const own = { tenantId, consortiumId }
  await tx.consortiumAgreement.create({
    data: { ...own, id: agreementId, documentId, begunAt: at },
    select: { id: true },
  })
  const version = { document: documentId, name: agreementTitle(title), frozen: true }
  const { id: versionId, number, hash } = await saveVersion({ ...scope, now: at }, version)
  await tx.agreementEdition.createMany({
    data: { ...own, id: editionId, agreementId, versionId, number, hash, frozenAt: at },
  })
  const parties = await tx.organisation.findMany({
    where: { id: { in: [organisationId ?? '', ...partners.map((one) => one.organisationId)] } },
    select: { id: true, name: true },
  })
  await tx.agreementParty.createMany({
    data: parties.map(({ id, name }) => ({
      ...own,
      id: newId(),
      editionId,
      organisationId: id,
      name,
      leads: id === organisationId,
    })),
  })
  const signedOn = dateOf(dayOf(new Date(at.getTime() + 9 * day)))
  await tx.agreementSignature.createMany({
    data: about.signatures.map(([key, signedBy]) => ({
      ...own,
      id: newId(),
      editionId,
      organisationId: organisationOf(key),
      hash,
      way: 'paper',
      signedBy,
      signedOn,
      recordedAt: now,
    })),
  })
}
