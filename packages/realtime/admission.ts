import { closeCode } from './close-code.ts'
import { createMeter } from './limits.ts'
import { createReplayGuard } from './replay.ts'
import { parseRoomId, type RoomAddress } from './room-id.ts'
import { type RoomToken, verifyRoomToken } from './token.ts'

/** Who may go on to a room. */
export type Admitted = RoomAddress & RoomToken

/** Why somebody may not. */
export type Refused = { code: number; reason: string }

/** Reads who knocks from the address of the socket; each token lets in once. */
export function createAdmission(secret: string): (url: URL) => Promise<Admitted | Refused> {
  const replay = createReplayGuard()
  // A client that is told so asks for a new token at once; with clocks that differ it never ends.
  const mayHurry = createMeter(50, 500)
  const stale = (now: number, reason: string): Refused => ({
    code: mayHurry(now) ? closeCode.tokenSpent : closeCode.rightsChanged,
    reason,
  })
  return async (url) => {
    const now = Date.now()
    const roomId = url.searchParams.get('roomId') ?? ''
    const token = await verifyRoomToken(secret, url.searchParams.get('tok') ?? '', new Date(now))
    const address = parseRoomId(roomId)
    if (token === 'expired') return stale(now, 'The token has expired')
    if (token === 'invalid' || !address || token.roomId !== roomId || token.scopes.length === 0) {
      return { code: closeCode.notAllowed, reason: 'You have no access to this room' }
    }
    if (!replay.spend(token.jti, token.expiresAt, now)) return stale(now, 'The token was used')
    return { ...token, ...address }
  }
}
