import { createServer, type Server } from 'node:net'

/** What must be in a file for the daemon to find something in it. */
export const virus = 'voortent-test-virus'

/**
 * Speaks ClamAV's INSTREAM as clamd documents it, finding one word.
 * @param most bytes above which it refuses the stream
 */
export async function openClamDaemon(most = 25_000_000): Promise<Server> {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0)
    let said = false
    socket.on('error', () => {})
    socket.on('data', (piece) => {
      if (said) return
      heard = Buffer.concat([heard, piece])
      const answer = answerTo(heard, most)
      if (!answer) return
      said = true
      socket.end(`${answer}\0`)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

/** Null as long as more is to come. */
function answerTo(heard: Buffer, most: number): string | null {
  const command = 'zINSTREAM\0'
  if (heard.length < command.length) return null
  if (heard.subarray(0, command.length).toString() !== command) return 'UNKNOWN COMMAND'
  const content: Buffer[] = []
  let place = command.length
  let size = 0
  while (place + 4 <= heard.length) {
    const length = heard.readUInt32BE(place)
    if (length === 0)
      return Buffer.concat(content).includes(virus) ? `stream: Voortent.Test FOUND` : 'stream: OK'
    size += length
    if (size > most) return 'INSTREAM size limit exceeded. ERROR'
    content.push(heard.subarray(place + 4, place + 4 + length))
    place += 4 + length
  }
  return null
}
