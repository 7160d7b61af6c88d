/** What one server, room, person and socket may ask of the room server. */
export type Limits = {
  connections: number
  connectionsPerRoom: number
  connectionsPerPerson: number
  /** Bytes of one message */
  messageBytes: number
  /** Frames a socket may send in the long run, and at once after a pause in its network */
  messagesPerSecond: number
  messageBurst: number
  /** Bytes that may wait for a reader that does not keep up */
  waitingBytes: number
}

export const defaultLimits: Limits = {
  connections: 5000,
  connectionsPerRoom: 200,
  connectionsPerPerson: 100,
  messageBytes: 4 * 1024 * 1024,
  messagesPerSecond: 100,
  messageBurst: 1500,
  waitingBytes: 16 * 1024 * 1024,
}

/** Lets `burst` things through at once and `perSecond` in the long run; times in milliseconds. */
export function createMeter(perSecond: number, burst: number): (now: number) => boolean {
  let left = burst
  let last = 0
  return (now) => {
    left = Math.min(burst, left + ((now - last) / 1000) * perSecond)
    last = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
