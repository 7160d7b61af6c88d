import { newId } from '@voortent/kernel'
import { expect, test } from 'vitest'
import { parseRoomId, roomIdOf } from './room-id.ts'

test('a room id reads back as its address', () => {
  const address = { tenantId: newId(), documentId: newId() }
  expect(parseRoomId(roomIdOf(address.tenantId, address.documentId))).toEqual(address)
})

test.each(['', 'agenda', newId(), `${newId()}:`, `${newId()}:x`, `${newId()}:${newId()}:x`])(
  '%s is no room of ours',
  (roomId) => {
    expect(parseRoomId(roomId)).toBeNull()
  },
)
