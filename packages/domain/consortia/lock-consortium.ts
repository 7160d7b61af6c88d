import { Prisma, type Scope } from '@voortent/database'
import { DomainError, type Id } from '@voortent/kernel'
import type { ConsortiumPhase } from './contract.ts'
import { canLead, type Standing } from './permissions.ts'
import { standingOf, voiceOf } from './standing.ts'

export type ConsortiumId = Id<'consortium'>

/** A consortium as the one who acts stands to it. */
export type KnownConsortium = {
  id: ConsortiumId
  title: string
  question: string
  phase: ConsortiumPhase
  phaseReason: string
  organisationId: string | null
  partners: { organisationId: string; commitment: string }[]
  hidden: boolean
  /** How who acts stands to it, and for whom they speak. */
  standing: Standing
  voice: string | null
}
type Row = Omit<KnownConsortium, 'partners' | 'standing' | 'voice'>

/** It, and nobody else changes it until this transaction ends. @throws `consortia.no-such-consortium` */
export function lockConsortium(scope: Scope, id: string): Promise<KnownConsortium> {
  return read(scope, id, Prisma.sql`FOR NO KEY UPDATE`)
}

/** It, to read. @throws `consortia.no-such-consortium` */
export function findConsortium(scope: Scope, id: string): Promise<KnownConsortium> {
  return read(scope, id, Prisma.empty)
}

async function read(scope: Scope, id: string, lock: Prisma.Sql): Promise<KnownConsortium> {
  const { tx, tenantId } = scope
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, title, question, phase, phase_reason AS "phaseReason",
           organisation_id AS "organisationId", hidden
    FROM consortium WHERE tenant_id = ${tenantId}::uuid AND id = ${id}::uuid ${lock}`
  if (!row) throw new DomainError('not-found', 'consortia.no-such-consortium')
  const partners = await tx.consortiumPartner.findMany({
    where: { tenantId, consortiumId: id },
    select: { organisationId: true, commitment: true },
  })
  const people = await tx.consortiumPerson.findMany({
    where: { tenantId, consortiumId: id, until: null },
    select: { membershipId: true, role: true },
  })
  const voice = await voiceOf(scope)
  return {
    ...row,
    partners,
    voice,
    standing: standingOf(scope, voice, { ...row, partners, people }),
  }
}

/** The same for who leads it. @throws `consortia.leaders-only` */
export async function lockToLead(scope: Scope, id: string): Promise<KnownConsortium> {
  const consortium = await lockConsortium(scope, id)
  if (!canLead(consortium.standing)) throw new DomainError('forbidden', 'consortia.leaders-only')
  return consortium
}
