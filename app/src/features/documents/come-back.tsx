import { useRoom } from '@liveblocks/react'
import { useEffect } from 'react'

/**
 * Comes back soon after the server does. Left alone, the client waits ever longer between two
 * sockets; asking for a key anew instead is tried four times a second by `openRoom`.
 */
export function ComeBack() {
  const room = useRoom()
  useEffect(() => {
    let asked = false
    return room.events.status.subscribe((status) => {
      if (status === 'connected') asked = false
      if (status !== 'reconnecting' || asked) return
      asked = true
      setTimeout(() => room.reconnect())
    })
  }, [room])
  return null
}
