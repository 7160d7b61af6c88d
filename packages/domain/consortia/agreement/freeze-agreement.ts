import type { Scope } from '@voortent/database'
import { saveVersion } from '@voortent/domain/documents'
import { DomainError, newId } from '@voortent/kernel'
import type { ConsortiumInput } from '../contract.ts'
import { recordInside } from '../record-inside.ts'
import { type InsideConsortium, requireLeader } from '../require-insider.ts'
import { askToSign } from './ask-to-sign.ts'
import { requireAgreement } from './find-agreement.ts'
import { agreementTitle } from './template.ts'

const bound = ['toegezegd', 'actief']

/**
 * Freezes the agreement as it stands, to be signed by the lead and every partner that promised. Who
 * signed an edition before signs this one anew.
 * @throws `consortia.no-such-agreement`, `consortia.too-few-parties`, `consortia.agreement-unchanged`
 */
export async function freezeAgreement(
  scope: Scope,
  input: ConsortiumInput,
): Promise<{ number: number; hash: string }> {
  const { tx, tenantId, actor, now } = scope
  const consortium = await requireLeader(scope, input.consortium)
  const { id: consortiumId, title } = consortium
  const agreement = await requireAgreement(scope, consortiumId)
  const parties = await partiesOf(scope, consortium)
  if (parties.length < 2) throw new DomainError('conflict', 'consortia.too-few-parties')
  const about = { document: agreement.documentId, name: agreementTitle(title), frozen: true }
  const { id: versionId, number, hash } = await saveVersion(scope, about)
  if (agreement.editions[0]?.hash === hash)
    throw new DomainError('conflict', 'consortia.agreement-unchanged')
  const id = newId()
  const edition = { agreementId: agreement.id, versionId, number, hash }
  await tx.agreementEdition.create({
    data: { tenantId, id, consortiumId, ...edition, frozenAt: now, frozenBy: actor.personId },
    select: { id: true },
  })
  await tx.agreementParty.createMany({
    data: parties.map(({ id: organisationId, name }) => ({
      tenantId,
      id: newId(),
      consortiumId,
      editionId: id,
      organisationId,
      name,
      leads: organisationId === consortium.organisationId,
    })),
  })
  await askToSign(scope, consortium, parties)
  await recordInside(scope, 'consortium.agreement-frozen', consortium, { number })
  return { number, hash }
}

async function partiesOf(
  { tx }: Scope,
  { organisationId, partners }: InsideConsortium,
): Promise<{ id: string; name: string }[]> {
  const promised = partners
    .filter(({ commitment }) => bound.includes(commitment))
    .map((one) => one.organisationId)
  return tx.organisation.findMany({
    where: { id: { in: organisationId ? [organisationId, ...promised] : [] } },
    select: { id: true, name: true },
  })
}
