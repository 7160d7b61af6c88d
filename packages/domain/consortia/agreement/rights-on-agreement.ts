import type { Scope } from '@voortent/database'
import type { Subject, TextPlace, TextRights } from '@voortent/domain/documents'
import { pathOfPartners } from '../path-of-partners.ts'
import { rightsOnConsortiumText } from '../rights-on-text.ts'
import { agreementTitle } from './template.ts'

export const pathOfAgreement = (consortium: string) => `${pathOfPartners(consortium)}/overeenkomst`

/** Who writes in the working text of a consortium writes in its agreement too. */
export async function rightsOnAgreement(
  scope: Scope,
  { subjectType, subjectId }: Subject,
): Promise<TextRights | null> {
  if (subjectType !== 'consortium-agreement') return null
  return rightsOnConsortiumText(scope, { subjectType: 'consortium', subjectId })
}

/** What the agreement is called, and where one works in it. */
export async function placeOfAgreement(
  { tx, tenantId }: Scope,
  { subjectId }: Subject,
): Promise<TextPlace | null> {
  const agreement = await tx.consortiumAgreement.findFirst({
    where: { tenantId, consortiumId: subjectId },
    select: { documentId: true, consortium: { select: { title: true } } },
  })
  if (!agreement) return null
  const path = `${pathOfAgreement(subjectId)}/schrijven/${agreement.documentId}`
  return { title: agreementTitle(agreement.consortium.title), path }
}
