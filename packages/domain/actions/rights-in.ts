import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import type { AgendaOfActionsInput } from './contract.ts'
import { canArrange, canKeepGroup, canSpeak } from './permissions.ts'
import { voiceFor } from './voice-for.ts'

/** What who asks may do on an agenda as a whole. */
export type RightsIn = {
  /** Arranges every action, and puts withdrawn ones back. */
  arrange: boolean
  /** Adds actions, at least for the organisation they act for. */
  add: boolean
  /** Makes promises for every organisation. */
  speakForOthers: boolean
  /** The organisation that they act for and may promise for; null when there is none. */
  speakFor: string | null
  formGroups: boolean
}

/** @throws `agenda.no-such-agenda` */
export async function rightsIn(
  scope: Scope,
  { agenda: id }: AgendaOfActionsInput,
): Promise<RightsIn> {
  const { tx, tenantId, actor } = scope
  const { roles, actingForId } = actor
  const where = { tenantId_id: { tenantId, id } }
  const agenda = await tx.agenda.findUnique({ where, select: { phase: true } })
  if (!agenda) throw new DomainError('not-found', 'agenda.no-such-agenda')
  const { phase } = agenda
  const voiced = (await voiceFor(scope, actingForId)) !== null
  return {
    arrange: canArrange({ roles }, phase),
    add: canArrange({ roles, leads: voiced }, phase),
    speakForOthers: canSpeak({ roles }, phase),
    speakFor: voiced && canSpeak({ roles, speaks: true }, phase) ? actingForId : null,
    formGroups: canKeepGroup({ roles }, phase),
  }
}
