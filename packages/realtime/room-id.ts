import { isId } from '@voortent/kernel'

/** Which text of which tenant a room holds. */
export type RoomAddress = { tenantId: string; documentId: string }

/** The room's name towards Liveblocks clients. */
export function roomIdOf(tenantId: string, documentId: string): string {
  return `${tenantId}:${documentId}`
}

/** The address in a room's name, or null for a name that is none of ours. */
export function parseRoomId(roomId: string): RoomAddress | null {
  const [tenantId = '', documentId = '', ...rest] = roomId.split(':')
  if (rest.length > 0 || !isId(tenantId) || !isId(documentId)) return null
  return { tenantId, documentId }
}
