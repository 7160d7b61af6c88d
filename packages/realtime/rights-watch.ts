import { isPlainObject, tryParseJson } from '@liveblocks/core'
import type { RoomAddress } from './room-id.ts'
import type { RoomScope } from './token.ts'

/** Whose right in which text. */
export type Visitor = RoomAddress & { personId: string; sessionId: string }

/** Answers what a visitor may do now, null for nothing. */
export type Recheck = (visitor: Visitor) => Promise<readonly RoomScope[] | null>

/** Whom a change of rights may touch; what is absent is everybody. */
export type RightsFilter = { tenantId?: string; documentId?: string; personId?: string }

/** Somebody whose rights are watched. */
export type Watched = Visitor & {
  /** Called with what they may do, as often as it is asked. */
  settle(scopes: readonly RoomScope[] | null): void
  /** Called when it could not be found out. */
  doubt(): void
}

export type RightsWatch = {
  watch(visitor: Watched): void
  forget(visitor: Watched): void
  refresh: (filter?: RightsFilter) => void
  close(): void
}

type Options = {
  recheck: Recheck
  /** Milliseconds after which everybody is asked about again, for what nobody announces */
  every: number
  onError: (error: unknown) => void
}

const atOnce = 8
const attempts = 3
const pause = 300

/** Keeps asking what the people in the rooms may do: whenever rights change, and now and then. */
export function createRightsWatch({ recheck, every, onError }: Options): RightsWatch {
  const watched = new Set<Watched>()
  /** Who is to be asked about, and how often that failed. */
  const due = new Map<Watched, number>()
  const asking = new Set<Watched>()

  const ask = async (visitor: Watched, failures: number) => {
    const { tenantId, documentId, personId, sessionId } = visitor
    try {
      const scopes = await recheck({ tenantId, documentId, personId, sessionId })
      if (watched.has(visitor)) visitor.settle(scopes)
    } catch (error) {
      onError(error)
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (!watched.has(visitor)) return
      if (failures + 1 < attempts) due.set(visitor, failures + 1)
      else visitor.doubt()
    }
  }
  const hurry = () => {
    for (const [visitor, failures] of due) {
      if (asking.size >= atOnce) return
      // One answer at a time, so that an older one cannot come last.
      if (asking.has(visitor)) continue
      due.delete(visitor)
      asking.add(visitor)
      void ask(visitor, failures).finally(() => {
        asking.delete(visitor)
        hurry()
      })
    }
  }
  const refresh = (filter: RightsFilter = {}) => {
    for (const visitor of watched) if (concerns(filter, visitor)) due.set(visitor, 0)
    hurry()
  }
  const timer = setInterval(refresh, every).unref()
  return {
    watch(visitor) {
      watched.add(visitor)
      due.set(visitor, 0)
      hurry()
    },
    forget(visitor) {
      watched.delete(visitor)
      due.delete(visitor)
    },
    refresh,
    close: () => clearInterval(timer),
  }
}

/** Whom a notice of the database names; everybody when it cannot be read. */
export function filterOf(payload: string): RightsFilter {
  const named = tryParseJson(payload)
  const { tenantId, personId } = isPlainObject(named) ? named : {}
  return {
    tenantId: typeof tenantId === 'string' ? tenantId : undefined,
    personId: typeof personId === 'string' ? personId : undefined,
  }
}

function concerns(filter: RightsFilter, visitor: Visitor): boolean {
  return (
    (filter.tenantId ?? visitor.tenantId) === visitor.tenantId &&
    (filter.documentId ?? visitor.documentId) === visitor.documentId &&
    (filter.personId ?? visitor.personId) === visitor.personId
  )
}
