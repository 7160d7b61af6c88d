import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { createAdmission } from './admission.ts'
import { closeCode } from './close-code.ts'
import { roomIdOf } from './room-id.ts'
import { secret, tokenFor } from './testing/write-in-room.ts'

const tenantId = newId()
const documentId = newId()
const roomId = roomIdOf(tenantId, documentId)
const knock = (token: string, room = roomId) => new URL(`http://x/v8?roomId=${room}&tok=${token}`)

test('a token for the room lets in, once', async () => {
  const admit = createAdmission(secret)
  const token = await tokenFor({ roomId, sessionId: 'abc' })
  expect(await admit(knock(token))).toMatchObject({ tenantId, documentId, sessionId: 'abc' })
  expect(await admit(knock(token))).toMatchObject({ code: closeCode.tokenSpent })
})

test('a token for another room, of another secret, or for no room of ours lets nobody in', async () => {
  const admit = createAdmission(secret)
  const refused = { code: closeCode.notAllowed }
  const other = roomIdOf(tenantId, newId())
  expect(await admit(knock(await tokenFor({ roomId: other })))).toMatchObject(refused)
  expect(await admit(knock(await tokenFor({ roomId: 'agenda' }), 'agenda'))).toMatchObject(refused)
  const stranger = createAdmission(`${secret}!`)
  expect(await stranger(knock(await tokenFor({ roomId })))).toMatchObject(refused)
  expect(await admit(new URL('http://x/v8'))).toMatchObject(refused)
})

test('who keeps coming with tokens that were used is slowed down', async () => {
  const admit = createAdmission(secret)
  const token = await tokenFor({ roomId })
  const codes = new Set<unknown>()
  for (let count = 0; count < 600; count++) {
    const answer = await admit(knock(token))
    if ('code' in answer) codes.add(answer.code)
  }
  expect(codes).toEqual(new Set([closeCode.tokenSpent, closeCode.rightsChanged]))
})
