import type { Room } from '@liveblocks/client'
import { getYjsProviderForRoom } from '@liveblocks/yjs'

declare global {
  interface Liveblocks {
    /** What the server signed of everybody in a room. */
    UserMeta: { id: string; info: { name: string; color: string } }
    /** What the server tells a room beside its text. */
    RoomEvent: { type: 'threads' }
  }
}

type Provider = ReturnType<typeof getYjsProviderForRoom>

/**
 * The provider of a room for carets: who somebody is comes from what the server signed, whatever a
 * client says of itself.
 */
export function signedProvider(room: Room): Provider {
  const provider = getYjsProviderForRoom(room)
  const signed = Object.create(provider.awareness, {
    getStates: { value: () => caretsOf(room) },
  }) as Provider['awareness']
  return Object.create(provider, { awareness: { value: signed } }) as Provider
}

/** Where the others are, by the id of their Yjs document. */
function caretsOf(room: Room): Map<number, object> {
  const carets = new Map<number, object>()
  for (const { id, info, presence } of room.getOthers()) {
    const { __yjs: state, __yjs_clientid: client } = presence
    if (!isState(state) || typeof client !== 'number') continue
    carets.set(client, { ...state, user: { id, name: info.name } })
  }
  return carets
}

function isState(state: unknown): state is Record<string, unknown> {
  return typeof state === 'object' && state !== null
}
