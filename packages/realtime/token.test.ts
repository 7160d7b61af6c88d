import { newId } from '@voortent/kernel'
import { decodeJwt, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { roomIdOf } from './room-id.ts'
import { signRoomToken, tokenSeconds, verifyRoomToken } from './token.ts'

const secret = 'a secret of at least thirty-two characters'
const now = new Date('2026-11-20T12:00:00Z')
const claims = {
  roomId: roomIdOf(newId(), newId()),
  personId: newId(),
  name: 'Marieke van Loon',
  colour: '#0b6e4f',
  scopes: ['room:write'] as const,
  sessionId: 'session',
}

test('a token says who opens which room with which rights', async () => {
  const token = await signRoomToken({ ...claims, secret, now })
  expect(await verifyRoomToken(secret, token, now)).toMatchObject(claims)
})

test('a token has the form that Liveblocks clients read', async () => {
  const payload = decodeJwt(await signRoomToken({ ...claims, secret, now }))
  expect(payload).toMatchObject({
    k: 'acc',
    pid: 'voortent',
    uid: claims.personId,
    ui: { name: 'Marieke van Loon', color: '#0b6e4f' },
    perms: { [claims.roomId]: ['room:write'] },
  })
})

test('no two tokens are alike', async () => {
  const [one, other] = await Promise.all([
    signRoomToken({ ...claims, secret, now }),
    signRoomToken({ ...claims, secret, now }),
  ])
  expect(one).not.toBe(other)
})

test('a token expires', async () => {
  const token = await signRoomToken({ ...claims, secret, now })
  const later = new Date(now.getTime() + tokenSeconds * 1000)
  expect(await verifyRoomToken(secret, token, new Date(later.getTime() - 1000))).toMatchObject(
    claims,
  )
  expect(await verifyRoomToken(secret, token, later)).toBe('expired')
})

test('a token of another secret, audience or algorithm is invalid', async () => {
  const foreign = await signRoomToken({ ...claims, secret: `${secret}!`, now })
  const key = new TextEncoder().encode(secret)
  const forged = (alg: string, audience: string) =>
    new SignJWT({ ...decodeJwt(foreign) })
      .setProtectedHeader({ alg })
      .setAudience(audience)
      .sign(key)
  expect(await verifyRoomToken(secret, await forged('HS256', 'voortent-rooms'), now)).toMatchObject(
    claims,
  )
  expect(await verifyRoomToken(secret, foreign, now)).toBe('invalid')
  expect(await verifyRoomToken(secret, await forged('HS256', 'elsewhere'), now)).toBe('invalid')
  expect(await verifyRoomToken(secret, await forged('HS384', 'voortent-rooms'), now)).toBe(
    'invalid',
  )
  expect(await verifyRoomToken(secret, 'not.a.token', now)).toBe('invalid')
})
