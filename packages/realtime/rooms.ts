import type { Pool } from 'pg'
import type { Anchor } from './anchor.ts'
import { createChangeNotice } from './change-notice.ts'
import { closeCode } from './close-code.ts'
import { createLanes } from './lanes.ts'
import type { Log } from './log.ts'
import { type LiveRoom, openRoom } from './room.ts'
import { type RoomAddress, roomIdOf } from './room-id.ts'
import { readUpdates, saveUpdates } from './update-log.ts'
import { createWriters } from './writers.ts'

/** A guest's hold on a room: it stays open until all of them have left. */
export type Stay = { room: LiveRoom; leave(): void }

/** The rooms that are open in this process. */
export type Rooms = {
  /** A stay in the room, opened when it is not; null when another process has it. */
  enter(address: RoomAddress): Promise<Stay | null>
  /** Brings what others than their guests saved into the open rooms, or into one of them. */
  catchUp(roomId?: string): void
  /** Tells who is in the open rooms, or in one, that what is said about the text changed. */
  tellThreads(roomId?: string): void
  /** Sends everybody away from a room that another process took. */
  lose(roomId: string): void
  /** Saves and tells everything that is on its way. */
  settle(): Promise<void>
  /** Gives back what it took of the pool. */
  close(): void
}

/** Hears that a text changed and is saved, and which persons wrote. */
export type OnDocumentChanged = (
  tenantId: string,
  documentId: string,
  writers: readonly string[],
) => Promise<void> | void

/** Hears that somebody who may only read tried to write, once for each of their connections. */
export type OnWriteRefused = (
  tenantId: string,
  documentId: string,
  personId: string,
) => Promise<void> | void

type Options = {
  pool: Pool
  anchor: Pick<Anchor, 'claim' | 'release'>
  /** Milliseconds a room stays open without anybody in it */
  idleAfter: number
  onDocumentChanged: OnDocumentChanged
  onWriteRefused: OnWriteRefused
  log: Log
}

type Entry = {
  address: RoomAddress
  opening: Promise<LiveRoom | null>
  guests: number
  idle?: NodeJS.Timeout
}

const noticeTimes = { pause: 500, longest: 2000 }

/** Opens rooms on demand, at most once each, and closes them when they are idle. */
export function createRooms(options: Options): Rooms {
  const { pool, anchor, idleAfter, onDocumentChanged, onWriteRefused, log } = options
  const rooms = new Map<string, Entry>()
  const lanes = createLanes(pool, 4)

  const drop = (roomId: string, entry: Entry) => {
    if (rooms.get(roomId) !== entry) return
    rooms.delete(roomId)
    anchor.release(roomId)
  }
  const open = async (address: RoomAddress, onFailed: (error: unknown) => void) => {
    const { tenantId, documentId } = address
    if (!(await anchor.claim(roomIdOf(tenantId, documentId)))) return null
    const writers = createWriters()
    const refuse = async (personId: string) => onWriteRefused(tenantId, documentId, personId)
    const tell = () => writers.tellOf((ids) => onDocumentChanged(tenantId, documentId, ids))
    return openRoom(address, await readUpdates(pool, address), {
      save: (batch) => lanes.run((client) => saveUpdates(client, address, batch)),
      notice: createChangeNotice(tell, noticeTimes),
      onWritten: writers.add,
      onRefused: (personId) =>
        void refuse(personId).catch((error: unknown) => {
          log('error', 'A refused change could not be told', { documentId, error })
        }),
      onFailed,
    })
  }
  const entryOf = (address: RoomAddress, roomId: string): Entry => {
    const known = rooms.get(roomId)
    if (known) return known
    const entry: Entry = {
      address,
      guests: 0,
      opening: open(address, (error) => {
        log('error', 'A text could not be saved; its room was closed', { roomId, error })
        drop(roomId, entry)
      }),
    }
    rooms.set(roomId, entry)
    return entry
  }
  const unload = async (roomId: string, entry: Entry) => {
    const since = entry.idle
    const room = await entry.opening
    await room?.settle()
    if (entry.guests === 0 && entry.idle === since) drop(roomId, entry)
  }
  const catchUp = async (entry: Entry) => {
    const room = await entry.opening.catch(() => null)
    if (!room) return
    try {
      const rows = await readUpdates(pool, entry.address).catch(() =>
        readUpdates(pool, entry.address),
      )
      room.takeIn(rows)
    } catch (error) {
      room.fail(error)
    }
  }
  return {
    async enter(address) {
      const roomId = roomIdOf(address.tenantId, address.documentId)
      const entry = entryOf(address, roomId)
      clearTimeout(entry.idle)
      entry.guests += 1
      try {
        const room = await entry.opening
        if (!room) {
          if (rooms.get(roomId) === entry) rooms.delete(roomId)
          return null
        }
        const leave = () => {
          entry.guests -= 1
          if (entry.guests > 0) return
          entry.idle = setTimeout(() => void unload(roomId, entry), idleAfter)
        }
        return { room, leave }
      } catch (error) {
        drop(roomId, entry)
        throw error
      }
    },
    catchUp(roomId) {
      for (const [id, entry] of rooms) {
        if (roomId === undefined || roomId === id) void catchUp(entry)
      }
    },
    tellThreads(roomId) {
      for (const [id, { opening }] of rooms) {
        if (roomId !== undefined && roomId !== id) continue
        void opening.then((room) => room?.tellThreads()).catch(() => {})
      }
    },
    lose(roomId) {
      const entry = rooms.get(roomId)
      rooms.delete(roomId)
      void entry?.opening.then((room) =>
        room?.disperse(closeCode.heldElsewhere, 'The room is open elsewhere'),
      )
    },
    close: () => lanes.close(),
    async settle() {
      for (const entry of rooms.values()) {
        clearTimeout(entry.idle)
        const [opened] = await Promise.allSettled([entry.opening])
        if (opened.status === 'fulfilled') await opened.value?.settle()
      }
    },
  }
}
