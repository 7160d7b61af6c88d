import { ServerMsgCode } from '@liveblocks/core'
import { ProtocolVersion } from '@liveblocks/server'
import * as Y from 'yjs'
import type { ChangeNotice } from './change-notice.ts'
import { closeCode } from './close-code.ts'
import { createFrameMaker } from './frame.ts'
import { HeldSocket, type Line } from './held-socket.ts'
import { Journal } from './journal.ts'
import { readFrame } from './read-frame.ts'
import type { RoomAddress } from './room-id.ts'
import { RoomText } from './room-text.ts'
import { type Participant, TextRoom } from './text-room.ts'
import { createTurn } from './turn.ts'
import type { StoredUpdate, UpdateWrite } from './update-log.ts'

/** One participant's seat: what they say, and their leaving. */
export type Seat = { say(message: string): void; leave(): void }

/** An open document with everybody who is in it. */
export type LiveRoom = {
  size(): number
  join(who: Participant, line: Line, version: 7 | 8): Seat
  /** Takes in what others than its guests saved, and tells it to everybody. */
  takeIn(rows: readonly StoredUpdate[]): void
  /** Tells everybody that what is said about the text changed. */
  tellThreads(): void
  /** Sends everybody away because its text can no longer be trusted to be whole. */
  fail(error: unknown): void
  /** Saves what is on its way, tells of it and sends what waited for it. */
  settle(): Promise<void>
  /** Sends everybody away. */
  disperse(code: number, reason: string): void
}

type Hands = {
  save: (batch: UpdateWrite[]) => Promise<void>
  notice: ChangeNotice
  /** Somebody changed the text. */
  onWritten: (personId: string) => void
  /** Somebody who may only read sent a change, which the text does not take. */
  onRefused: (personId: string) => void
  /** The room can no longer save and has sent everybody away. */
  onFailed: (error: unknown) => void
}

type Written = { socket: HeldSocket; updates: string[]; personId: string }

/** An update that changes nothing */
const nothing = Y.encodeStateAsUpdate(new Y.Doc())
const nothingSent = Buffer.from(nothing).toString('base64')

/** Comes from the room itself, so that clients take it for no guest's. */
const threadsMessage = JSON.stringify({
  type: ServerMsgCode.BROADCASTED_EVENT,
  actor: -1,
  event: { type: 'threads' },
})

/** A room that nobody is in leaves no more rows than these. */
const fewRows = 20

/** Opens a room on the updates that the database holds. */
export function openRoom(
  address: RoomAddress,
  stored: readonly StoredUpdate[],
  { save, notice, onWritten, onRefused, onFailed }: Hands,
): LiveRoom {
  const sockets = new Set<HeldSocket>()
  const disperse = (code: number, reason: string) => {
    for (const socket of sockets) socket.close(code, reason)
  }
  const journal = new Journal({
    save,
    onCommitted(batch) {
      const frameOf = createFrameMaker()
      for (const socket of sockets) socket.release(frameOf)
      if (batch.some(({ replaces }) => !replaces)) notice.touch()
    },
    onFailed(error) {
      disperse(closeCode.saveFailed, 'The text could not be saved')
      onFailed(error)
    },
  })
  const text = new RoomText(stored, journal)
  const room = new TextRoom(address, text)
  const orFail = (work: () => void) => {
    try {
      work()
    } catch (error) {
      journal.fail(error)
    }
  }
  const tell = (hearers: Iterable<HeldSocket>, change: Uint8Array) => {
    const message = textMessage(change, text.getSnapshotHash())
    for (const socket of hearers) socket.send(message)
  }
  const takeIn = (written: Written[]) => {
    const change = text.apply(written.flatMap(({ updates }) => updates))
    if (change) for (const { personId } of written.filter(saysSomething)) onWritten(personId)
    const hearers = change ? sockets : new Set(written.map(({ socket }) => socket))
    // First the save is sent on its way; what there is to tell is put together meanwhile.
    process.nextTick(orFail, () => tell(hearers, change ?? nothing))
  }
  const turn = createTurn<Written>((written) => orFail(() => takeIn(written)))
  if (stored.some((update) => !update.materialised)) notice.touch()

  return {
    size: () => sockets.size,
    join(who, line, version) {
      const socket = new HeldSocket(line, journal)
      let refused = false
      const ticket = room.createTicket({
        version: version === 8 ? ProtocolVersion.V8 : ProtocolVersion.V7,
        id: who.personId,
        info: { name: who.name, color: who.colour },
        scopes: [...who.scopes],
        meta: who,
      })
      sockets.add(socket)
      room.startBrowserSession(ticket, socket)
      return {
        say(message) {
          if (journal.failed) return
          // Who spoke last hears last: the others wait for what is new to them.
          if (sockets.delete(socket)) sockets.add(socket)
          const { updates, rest } = readFrame(message)
          const written = { socket, updates, personId: who.personId }
          // Who has lost the right to write may still send what was on its way; it is not taken.
          if (updates.length > 0 && mayWrite(who)) turn.add(written)
          else if (!refused && saysSomething(written)) {
            refused = true
            onRefused(who.personId)
          }
          if (rest === null) return
          turn.after(() => {
            room.handleData(ticket.sessionKey, rest).catch(() => {
              socket.close(closeCode.saveFailed, 'The message could not be handled')
            })
          })
        },
        leave() {
          sockets.delete(socket)
          room.endBrowserSession(ticket.sessionKey, closeCode.stopping, '')
        },
      }
    },
    takeIn(rows) {
      if (journal.failed) return
      orFail(() => {
        const change = text.takeIn(rows)
        if (!change) return
        notice.touch()
        tell(sockets, change)
      })
    },
    tellThreads() {
      for (const socket of sockets) socket.send(threadsMessage)
    },
    fail: (error) => journal.fail(error),
    async settle() {
      await new Promise<void>((resolve) => turn.after(resolve))
      text.compact(fewRows)
      await journal.settled()
      await notice.flush()
    },
    disperse,
  }
}

function textMessage(change: Uint8Array, remoteSnapshotHash: string): string {
  const update = Buffer.from(change.buffer, change.byteOffset, change.byteLength).toString('base64')
  const type = ServerMsgCode.UPDATE_YDOC
  return JSON.stringify({ type, update, isSync: false, stateVector: null, remoteSnapshotHash })
}

/** A client that comes back with nothing new sends that, too. */
function saysSomething({ updates }: Written): boolean {
  return updates.some((update) => update !== nothingSent)
}

function mayWrite(who: Participant): boolean {
  return who.scopes.includes('room:write')
}
