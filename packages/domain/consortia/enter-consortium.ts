import type { Scope } from '@voortent/database'
import type { ConsortiumInput, ConsortiumPhase } from './contract.ts'
import { type ConsortiumId, findConsortium } from './lock-consortium.ts'
import { canLead, isInside, isKeeper } from './permissions.ts'

/** What stands above every page about one consortium. */
export type EnteredConsortium = {
  id: ConsortiumId
  title: string
  phase: ConsortiumPhase
  hidden: boolean
  /** Sees what is inside. */
  inside: boolean
  /** Leads or guides it. */
  leads: boolean
  /** Keeps the tenant, and so says what consortia are about. */
  keeps: boolean
}

/** @throws `consortia.no-such-consortium` */
export async function enterConsortium(
  scope: Scope,
  input: ConsortiumInput,
): Promise<EnteredConsortium> {
  const found = await findConsortium(scope, input.consortium)
  const { id, title, phase, hidden, standing } = found
  return {
    id,
    title,
    phase,
    hidden,
    inside: isInside(standing),
    leads: canLead(standing),
    keeps: isKeeper(scope.actor.roles),
  }
}
