import type { Scope } from '@voortent/database'
import { DomainError, dayFrom, dayOf } from '@voortent/kernel'
import type { CommitInput, Commitment } from './contract.ts'
import { hasPromised } from './ladder/has-promised.ts'
import { lastStepOn, noteStep } from './ladder/note-step.ts'
import { stepFault } from './ladder/step-fault.ts'
import { refuseWhileLeaving } from './leaving/refuse-while-leaving.ts'
import { lockConsortium } from './lock-consortium.ts'
import { recordConsortium } from './record-consortium.ts'
import { requirePartner } from './require-partner.ts'

/**
 * Says how far an organisation is committed to a consortium; with the first word it joins.
 * Every step stays in its ladder.
 * @throws `consortia.own-voice-only`, `consortia.leads-already`, `consortia.takes-no-part`,
 * `consortia.leaves-already`, and what `stepFault` refuses
 */
export async function commit(scope: Scope, input: CommitInput): Promise<void> {
  const { organisation: organisationId, commitment: to, reason = '' } = input
  const consortium = await lockConsortium(scope, input.consortium)
  const { id: consortiumId, voice, standing } = consortium
  const before = consortium.partners.find((one) => one.organisationId === organisationId)
  const from = (before?.commitment ?? null) as Commitment | null
  const last = await lastStepOn(scope, { consortiumId, organisationId })
  const today = dayOf(scope.now)
  const promised = await hasPromised(scope, { consortiumId, organisationId })
  const step = { from, to, reason, promised, on: input.on ?? today, who: standing }
  const own = voice === organisationId
  const days = { today, last: last && dayFrom(last) }
  const fault = stepFault({ ...step, speaks: own }, days)
  if (fault?.kind === 'forbidden') throw new DomainError(fault.kind, fault.code)
  const organisation = await requirePartner(scope, organisationId)
  if (organisationId === consortium.organisationId)
    throw new DomainError('conflict', 'consortia.leads-already', { field: 'organisation' })
  if (from === to) return
  await refuseWhileLeaving(scope, { consortiumId, organisationId })
  if (fault) throw new DomainError(fault.kind, fault.code, { field: fault.field ?? 'commitment' })
  await noteStep(scope, { ...step, consortiumId, organisationId, own })
  await recordConsortium(scope, 'consortium.committed', consortium, {
    organisation,
    commitment: to,
  })
}
