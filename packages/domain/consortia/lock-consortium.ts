import type { Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import type { ConsortiumPhase } from './contract.ts'
import { canLead, type Standing } from './permissions.ts'
import { standingOf, voiceOf } from './standing.ts'

export type ConsortiumId = Id<'consortium'>

/** A consortium that nobody else changes until this transaction ends. */
export type LockedConsortium = {
  id: ConsortiumId
  title: string
  question: string
  phase: ConsortiumPhase
  phaseReason: string
  organisationId: string | null
  partners: { organisationId: string; commitment: string }[]
  /** How who acts stands to it, and for whom they speak. */
  standing: Standing
  voice: string | null
}
type Row = Omit<LockedConsortium, 'partners' | 'standing' | 'voice'>

/** @throws `consortia.no-such-consortium` */
export async function lockConsortium(scope: Scope, id: string): Promise<LockedConsortium> {
  const { tx, tenantId } = scope
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, title, question, phase, phase_reason AS "phaseReason",
           organisation_id AS "organisationId"
    FROM consortium WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`
  if (!row) throw new DomainError('not-found', 'consortia.no-such-consortium')
  const partners = await tx.consortiumPartner.findMany({
    where: { tenantId, consortiumId: id },
    select: { organisationId: true, commitment: true },
  })
  const voice = await voiceOf(scope)
  return { ...row, partners, voice, standing: standingOf(scope, voice, { ...row, partners }) }
}

/** The same for who leads it. @throws `consortia.leaders-only` */
export async function lockToLead(scope: Scope, id: string): Promise<LockedConsortium> {
  const consortium = await lockConsortium(scope, id)
  if (!canLead(consortium.standing)) throw new DomainError('forbidden', 'consortia.leaders-only')
  return consortium
}
