import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import type { CommitInput } from './contract.ts'
import { lockConsortium } from './lock-consortium.ts'
import { canCommit } from './permissions.ts'
import { recordConsortium } from './record-consortium.ts'
import { requirePartner } from './require-partner.ts'

/**
 * Says how far an organisation is committed to a consortium; with the first word it joins.
 * @throws `consortia.own-voice-only`, `consortia.leads-already`, `consortia.takes-no-part`
 */
export async function commit(scope: Scope, input: CommitInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { organisation: organisationId, commitment } = input
  const consortium = await lockConsortium(scope, input.consortium)
  const { id, voice, standing } = consortium
  if (!canCommit(standing, voice === organisationId, commitment))
    throw new DomainError('forbidden', 'consortia.own-voice-only')
  const organisation = await requirePartner(scope, organisationId)
  if (organisationId === consortium.organisationId)
    throw new DomainError('conflict', 'consortia.leads-already', { field: 'organisation' })
  const before = consortium.partners.find((one) => one.organisationId === organisationId)
  if (before?.commitment === commitment) return
  const key = { tenantId, consortiumId: id, organisationId }
  const said = { commitment, changedAt: now, changedBy: actor.personId }
  await tx.consortiumPartner.upsert({
    where: { tenantId_consortiumId_organisationId: key },
    create: { ...key, ...said, id: newId(), joinedAt: now },
    update: said,
    select: { id: true },
  })
  await recordConsortium(scope, 'consortium.committed', consortium, { organisation, commitment })
}
