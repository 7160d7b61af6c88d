import {
  type Actor,
  actAs,
  type Database,
  type Scope,
  type TenantId,
  withTenant,
} from '@voortent/database'
import { recordRefusedChange } from '@voortent/domain/adoption'
import { materialiseDocument } from '@voortent/domain/documents'
import { isSessionAlive } from '@voortent/domain/identity'
import { findActor } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { RoomScope } from '@voortent/realtime/token'
import { tellWhoWrote } from './tell-who-wrote.ts'
import { rightsOnDocument } from './text-rights.ts'

const nobody: Actor = { personId: null, membershipId: null, roles: [], actingForId: null }

/** Somebody in the room of a text. */
export type Guest = { tenantId: string; documentId: string; personId: string; sessionId: string }

/** What a guest may do now: session, membership and phase are all asked anew; null for nothing. */
export function recheckGuest(
  database: Database,
  guest: Guest,
): Promise<readonly RoomScope[] | null> {
  const { tenantId, personId } = guest
  const actor = { ...nobody, personId: personId as Actor['personId'] }
  const who = { tenantId: tenantId as TenantId, actor }
  const ask = withTenant<readonly RoomScope[] | null>(
    database,
    who,
    async (scope) => {
      const { sessionId } = guest
      const alive = await isSessionAlive(scope.tx, { id: sessionId, personId, now: scope.now })
      const actor = alive ? await findActor(scope, personId) : null
      const rights = actor && (await rightsOnDocument({ ...scope, actor }, guest.documentId))
      return rights && [rights === 'write' ? 'room:write' : 'room:read']
    },
    { door: 'identity' },
  )
  return ask.catch((error: unknown) => {
    if (error instanceof DomainError) return null
    throw error
  })
}

/**
 * Brings the readable form of a text up to what its room saved, and records who wrote.
 * @param writers ids of the persons, as the room knows them by their sessions
 */
export async function materialiseText(
  database: Database,
  { tenantId, documentId }: Pick<Guest, 'tenantId' | 'documentId'>,
  writers: readonly string[],
): Promise<void> {
  const who = { tenantId: tenantId as TenantId, actor: nobody }
  await withTenant(
    database,
    who,
    async (scope) => {
      await materialiseDocument(scope, documentId)
      await tellWhoWrote(scope, documentId, writers)
    },
    { consortia: 'open' },
  )
}

/** Records that a guest who may only read wrote all the same, where the text is decided on. */
export async function tellWriteRefused(
  database: Database,
  { tenantId, documentId, personId }: Omit<Guest, 'sessionId'>,
): Promise<void> {
  const who = { tenantId: tenantId as TenantId, actor: nobody }
  const tell = async (scope: Scope) => {
    const actor = await findActor(scope, personId)
    const about = { code: 'documents.writers-only', attempt: 'room', ids: [documentId] }
    if (actor) await recordRefusedChange(actAs(scope, actor), about)
  }
  await withTenant(database, who, tell, { door: 'identity' })
}
