import { randomUUID } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'

/** What a session may do in a room: follow, or follow and write. */
export type RoomScope = 'room:read' | 'room:write'

/** What a token says about who opens a room. */
export type RoomClaims = {
  roomId: string
  personId: string
  name: string
  /** Six-digit hex colour of the person's cursor */
  colour: string
  scopes: readonly RoomScope[]
  sessionId: string
}

/** A token that was verified: what it says, its own id and until when, in milliseconds. */
export type RoomToken = RoomClaims & { jti: string; expiresAt: number }

const issuer = 'voortent'
const audience = 'voortent-rooms'

/**
 * Seconds in which a token opens a room. The Liveblocks client keeps a token until 30 s before it
 * expires; with no more than 30 s it asks for a new one at every connection, as single use needs.
 */
export const tokenSeconds = 30

/** Signs a token that opens one room once, in the form that Liveblocks clients read. */
export function signRoomToken(claims: RoomClaims & { secret: string; now: Date }): Promise<string> {
  const issuedAt = Math.floor(claims.now.getTime() / 1000)
  return new SignJWT({
    k: 'acc',
    pid: issuer,
    uid: claims.personId,
    ui: { name: claims.name, color: claims.colour },
    perms: { [claims.roomId]: [...claims.scopes] },
    sid: claims.sessionId,
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + tokenSeconds)
    .sign(keyOf(claims.secret))
}

/** Reads a token of ours: what it says, `expired` when it once said so, or `invalid`. */
export async function verifyRoomToken(
  secret: string,
  token: string,
  now: Date = new Date(),
): Promise<RoomToken | 'expired' | 'invalid'> {
  try {
    const { payload } = await jwtVerify<Payload>(token, keyOf(secret), {
      algorithms: ['HS256'],
      issuer,
      audience,
      requiredClaims: ['exp', 'jti', 'uid', 'perms', 'sid'],
      currentDate: now,
    })
    const [permission] = Object.entries(payload.perms)
    if (!permission) return 'invalid'
    return {
      roomId: permission[0],
      personId: payload.uid,
      name: payload.ui.name,
      colour: payload.ui.color,
      scopes: permission[1],
      sessionId: payload.sid,
      jti: payload.jti,
      expiresAt: payload.exp * 1000,
    }
  } catch (error) {
    return error instanceof errors.JWTExpired ? 'expired' : 'invalid'
  }
}

type Payload = {
  uid: string
  ui: { name: string; color: string }
  perms: Record<string, RoomScope[]>
  sid: string
  jti: string
  exp: number
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret)
}
