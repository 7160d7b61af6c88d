import type { RawData, WebSocket } from 'ws'
import type { Admitted } from './admission.ts'
import { closeCode } from './close-code.ts'
import type { Line } from './held-socket.ts'
import { createMeter, type Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { RightsWatch, Watched } from './rights-watch.ts'
import type { Seat } from './room.ts'
import type { Rooms, Stay } from './rooms.ts'
import type { Participant } from './text-room.ts'
import type { RoomScope } from './token.ts'

type World = { rooms: Rooms; rights: RightsWatch; limits: Limits; log: Log }

/** Lets an admitted client take part in its room until either side ends it. */
export function connect(
  socket: WebSocket,
  who: Admitted,
  version: 7 | 8,
  { rooms, rights, limits, log }: World,
): void {
  const mayPass = createMeter(limits.messagesPerSecond, limits.messageBurst)
  const early: string[] = []
  let seat: Seat | null = null
  let stay: Stay | null = null
  let granted: readonly RoomScope[] | null = null
  let gone = false

  const hangUp = (code: number, reason: string) => {
    if (gone) return
    gone = true
    rights.forget(watched)
    seat?.leave()
    stay?.leave()
    socket.close(code, reason)
    setTimeout(() => socket.terminate(), 1000).unref()
  }
  const line: Line = {
    hangUp,
    send(frame) {
      if (gone || socket.readyState !== socket.OPEN) return false
      if (socket.bufferedAmount > limits.waitingBytes) socket.terminate()
      else socket.send(frame, { binary: false })
      return true
    },
  }
  const { personId, name, colour } = who
  const participant: Participant = { personId, name, colour, scopes: [] }

  const takeSeat = async () => {
    stay = await rooms.enter(who)
    if (gone) return stay?.leave()
    if (!stay) return hangUp(closeCode.heldElsewhere, 'The room is open elsewhere')
    if (stay.room.size() >= limits.connectionsPerRoom) {
      return hangUp(closeCode.roomFull, 'The room is full')
    }
    seat = stay.room.join(participant, line, version)
    for (const text of early.splice(0)) seat.say(text)
  }
  const watched: Watched = {
    ...who,
    settle(now) {
      if (!now || now.length === 0) {
        return hangUp(closeCode.notAllowed, 'You have no access to this room')
      }
      if (granted && mayWrite(now) !== mayWrite(granted)) {
        return hangUp(closeCode.rightsChanged, 'Your rights in this room have changed')
      }
      if (granted) return
      granted = now
      participant.scopes = mayWrite(now) && mayWrite(who.scopes) ? ['room:write'] : ['room:read']
      takeSeat().catch((error: unknown) => {
        log('error', 'A room could not be opened', { documentId: who.documentId, error })
        hangUp(closeCode.saveFailed, 'The room could not be opened')
      })
    },
    doubt: () => hangUp(closeCode.saveFailed, 'Your rights could not be read'),
  }
  socket.on('message', (data: RawData) => {
    if (gone) return
    if (!mayPass(Date.now())) return hangUp(closeCode.tooManyMessages, 'Too many messages')
    if (!Buffer.isBuffer(data) || data.length > limits.messageBytes) {
      return hangUp(closeCode.messageTooLarge, 'The message is too large')
    }
    const text = data.toString()
    if (seat) seat.say(text)
    else early.push(text)
  })
  // A frame that is against the protocol closes the socket; there is nothing to add.
  socket.on('error', () => {})
  socket.on('close', () => hangUp(closeCode.stopping, ''))
  rights.watch(watched)
}

function mayWrite(scopes: readonly RoomScope[]): boolean {
  return scopes.includes('room:write')
}
