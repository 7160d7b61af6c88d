import { ClientMsgCode } from '@liveblocks/core'
import { Room } from '@liveblocks/server'
import type { RoomAddress } from './room-id.ts'
import type { RoomText } from './room-text.ts'
import type { RoomScope } from './token.ts'

/** Somebody in a room. `scopes` may change while they are in it. */
export type Participant = {
  personId: string
  name: string
  colour: string
  scopes: readonly RoomScope[]
}

type NoMeta = Record<string, never>
type LiveblocksRoom = Room<RoomAddress, Participant, NoMeta>

/** A room of `@liveblocks/server` around a text of ours: who is there, their cursors, first load. */
export class TextRoom extends Room<RoomAddress, Participant, NoMeta> {
  readonly #text: RoomText

  constructor(address: RoomAddress, text: RoomText) {
    super(address, { hooks: { isClientMsgAllowed } })
    this.#text = text
  }

  override get yjsStorage(): LiveblocksRoom['yjsStorage'] {
    return this.#text as unknown as LiveblocksRoom['yjsStorage']
  }
}

// Texts do not pass here, and what rooms would lose with the process is refused.
const allowed = new Set<number>([
  ClientMsgCode.UPDATE_PRESENCE,
  ClientMsgCode.FETCH_YDOC,
  ClientMsgCode.FETCH_STORAGE,
])

function isClientMsgAllowed({ type }: { type: number }) {
  return allowed.has(type)
    ? { allowed: true as const }
    : { allowed: false as const, reason: 'Not allowed in this room' }
}
