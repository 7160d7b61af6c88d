import type { DomainEvent, Id } from '@voortent/kernel'
import type { Prisma } from './generated/client.ts'

export type TenantId = Id<'tenant'>
export type PersonId = Id<'person'>
export type MembershipId = Id<'membership'>
export type OrganisationId = Id<'organisation'>

/** The one transaction a use case works in. */
export type Tx = Prisma.TransactionClient

/** Who acts; all null for a visitor without an account. */
export type Actor = {
  personId: PersonId | null
  membershipId: MembershipId | null
  roles: readonly string[]
  /** The organisation on whose behalf the person acts. */
  actingForId: OrganisationId | null
}

/** What every use case of a tenant is given: the transaction, who acts, where and when. */
export type Scope = {
  tx: Tx
  tenantId: TenantId
  actor: Actor
  now: Date
  /** Records a fact in this transaction; echoes follow from it after commit. */
  record: (event: DomainEvent) => Promise<void>
}
