import { type Clock, systemClock } from '@voortent/kernel'
import { actAs } from './act-as.ts'
import type { Database } from './database.ts'
import type { Actor, PersonId, Scope, TenantId, Tx } from './scope.ts'
import { type Door, pendingSettings, type Settings } from './settings.ts'

const longest = { maxWait: 10_000, timeout: 30_000 }

/**
 * Runs work in one transaction in which only this tenant's rows exist.
 * What it throws rolls everything back.
 * @param options.door opens global tables as well, for the few use cases that join people
 * @param options.consortia opens the inside of all consortia, for work that serves their partners alike, or
 *   closes it where the connection has it open, for work done as somebody
 */
export function withTenant<Result>(
  database: Database,
  who: { tenantId: TenantId; actor: Actor },
  work: (scope: Scope) => Promise<Result>,
  options: { clock?: Clock; door?: Door; consortia?: 'open' | 'closed' } = {},
): Promise<Result> {
  const { tenantId, actor } = who
  const { door, consortia } = options
  const settings = { tenantId, personId: actor.personId, door, consortia }
  return transact(database, settings, (tx) => {
    const now = (options.clock ?? systemClock)()
    return work(actAs({ tx, tenantId, now }, actor))
  })
}

/** Runs work in one transaction that sees what a person has outside every tenant. */
export function withPerson<Result>(
  database: Database,
  personId: PersonId,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return transact(database, { personId }, work)
}

/** Runs work in one transaction that may open the global tables behind one door. */
export function withDoor<Result>(
  database: Database,
  door: Door,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return transact(database, { door }, work)
}

function transact<Result>(
  database: Database,
  settings: Settings,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return pendingSettings.run(settings, () => database.prisma.$transaction(work, longest))
}
