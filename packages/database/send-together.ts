import type { Duplex } from 'node:stream'

/** What is sent in one turn of the event loop leaves in one piece: a system call costs most of it. */
export function sendTogether(stream: Duplex): void {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}
