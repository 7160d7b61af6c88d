import { ClientMsgCode } from '@liveblocks/core'
import { type BrowserSession, ProtocolVersion, Room } from '@liveblocks/server'
import type { ChangeNotice } from './change-notice.ts'
import { closeCode } from './close-code.ts'
import { createFrameMaker } from './frame.ts'
import { HeldSocket, type Line } from './held-socket.ts'
import { Journal } from './journal.ts'
import type { RoomAddress } from './room-id.ts'
import { RoomText } from './room-text.ts'
import type { RoomScope } from './token.ts'
import type { StoredUpdate, UpdateWrite } from './update-log.ts'

/** Somebody in a room. `scopes` may change while they are in it. */
export type Participant = {
  personId: string
  name: string
  colour: string
  scopes: readonly RoomScope[]
}

/** One participant's seat: what they say, and their leaving. */
export type Seat = { say(message: string): void; leave(): void }

/** An open document with everybody who is in it. */
export type LiveRoom = {
  size(): number
  join(who: Participant, line: Line, version: 7 | 8): Seat
  /** Saves what is on its way, tells of it and sends what waited for it. */
  settle(): Promise<void>
  /** Sends everybody away. */
  disperse(code: number, reason: string): void
}

type Hands = {
  save: (batch: UpdateWrite[]) => Promise<void>
  notice: ChangeNotice
  /** The room can no longer save and has sent everybody away. */
  onFailed: (error: unknown) => void
}

/** A room that nobody is in leaves no more rows than these. */
const fewRows = 20

/** Opens a room on the updates that the database holds. */
export function openRoom(
  address: RoomAddress,
  stored: readonly StoredUpdate[],
  { save, notice, onFailed }: Hands,
): LiveRoom {
  const sockets = new Set<HeldSocket>()
  const disperse = (code: number, reason: string) => {
    for (const socket of sockets) socket.close(code, reason)
  }
  const journal = new Journal({
    save,
    onCommitted() {
      for (const socket of sockets) socket.release()
      notice.touch()
    },
    onFailed(error) {
      disperse(closeCode.saveFailed, 'The text could not be saved')
      onFailed(error)
    },
  })
  const text = new RoomText(stored, journal)
  const room = new TextRoom(address, text)
  const frameOf = createFrameMaker()
  if (stored.some((update) => !update.materialised)) notice.touch()

  return {
    size: () => sockets.size,
    join(who, line, version) {
      const socket = new HeldSocket(line, journal, frameOf)
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
          room.handleData(ticket.sessionKey, message).catch(() => {
            socket.close(closeCode.saveFailed, 'The message could not be handled')
          })
        },
        leave() {
          sockets.delete(socket)
          room.endBrowserSession(ticket.sessionKey, closeCode.stopping, '')
        },
      }
    },
    async settle() {
      text.compact(fewRows)
      await journal.settled()
      await notice.flush()
    },
    disperse,
  }
}

type NoMeta = Record<string, never>

/** A room of Liveblocks around a text of ours. */
class TextRoom extends Room<RoomAddress, Participant, NoMeta> {
  readonly #text: RoomText

  constructor(address: RoomAddress, text: RoomText) {
    super(address, { hooks: { isClientMsgAllowed } })
    this.#text = text
  }

  override get yjsStorage(): Room<RoomAddress, Participant, NoMeta>['yjsStorage'] {
    return this.#text as unknown as Room<RoomAddress, Participant, NoMeta>['yjsStorage']
  }
}

/** What rooms keep is the text; what they would lose with the process is refused. */
function isClientMsgAllowed(
  message: { type: number },
  session: BrowserSession<Participant, NoMeta>,
): { allowed: true } | { allowed: false; reason: string } {
  if (everybodyMay.has(message.type)) return { allowed: true }
  const isText = message.type === ClientMsgCode.UPDATE_YDOC
  if (isText && session.meta?.scopes.includes('room:write')) return { allowed: true }
  // A client whose right to write ended under its hands sends what was on its way, and should not
  // alarm anybody with the answer.
  if (isText) session.setHasNotifiedClientStorageUpdateError()
  return { allowed: false, reason: 'Not allowed in this room' }
}

const everybodyMay = new Set<number>([
  ClientMsgCode.UPDATE_PRESENCE,
  ClientMsgCode.FETCH_YDOC,
  ClientMsgCode.FETCH_STORAGE,
])
