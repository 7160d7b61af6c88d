import type { Scope } from '@voortent/database'
import { DomainError, newId } from '@voortent/kernel'
import { nameOfActor } from '../gates/name-of-actor.ts'
import { recordInside } from '../record-inside.ts'
import { requirePartner } from '../require-partner.ts'
import type { GiveVoiceInput } from './contract.ts'
import { requireExplorer } from './require-explorer.ts'

/**
 * Says what an organisation expects of an exploration and what it doubts; only in its own name, and all
 * insiders read it.
 * @throws `consortia.voice-of-partners-only`
 */
export async function giveVoice(scope: Scope, input: GiveVoiceInput): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  const { expectations, doubts } = input
  const consortium = await requireExplorer(scope, input.consortium)
  const { voice: organisationId, standing } = consortium
  if (!organisationId || !(standing.leads || standing.commitment))
    throw new DomainError('forbidden', 'consortia.voice-of-partners-only')
  const organisation = await requirePartner(scope, organisationId)
  const key = { tenantId, consortiumId: consortium.id, organisationId }
  const said = {
    expectations,
    doubts,
    changedAt: now,
    changedBy: actor.personId,
    changedByName: await nameOfActor(scope),
  }
  await tx.sandpitVoice.upsert({
    where: { tenantId_consortiumId_organisationId: key },
    create: { ...key, ...said, id: newId() },
    update: said,
    select: { id: true },
  })
  await recordInside(scope, 'consortium.voice-given', consortium, { organisation })
}
