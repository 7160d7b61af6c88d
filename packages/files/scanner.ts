import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'

/** What ClamAV says of a file. */
export type Verdict = 'clean' | 'infected' | 'too-large'

export type Scanner = {
  /**
   * @param open begins the content anew at each call
   * @throws when nobody answers, or not with a verdict: what is not scanned is not clean
   */
  scan(open: () => Readable): Promise<Verdict>
}

/** Milliseconds without an answer or an appetite for more. */
const patience = 120_000
/** A verdict that was said and not heard is asked for again. */
const mostTimes = 5

/**
 * ClamAV's daemon at `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`; null where none is named.
 * @throws one sentence for an address that is none
 */
export function openScanner(address: string | undefined): Scanner | null {
  if (!address) return null
  const url = URL.parse(address)
  const place =
    url?.protocol === 'unix:'
      ? { path: url.pathname }
      : { host: url?.hostname ?? '', port: Number(url?.port || 3310) }
  if (!url || !['tcp:', 'unix:'].includes(url.protocol) || (!place.path && !place.host))
    throw new Error(
      `CLAMAV_URL is "${address}": set it to tcp://host:3310 or unix:///path/of/the/socket.`,
    )
  return {
    async scan(open) {
      for (let time = 1; ; time += 1) {
        try {
          return await talk(connect(place), open())
        } catch (error) {
          if (time === mostTimes || !isHungUp(error)) throw error
        }
      }
    },
  }
}

/** A daemon that has seen enough says so and hangs up; whoever writes just then does not hear it. */
function isHungUp(error: unknown): boolean {
  return ['EPIPE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/** Hands the content over in pieces as INSTREAM asks: each behind its length, and a length of 0 ends. */
async function talk(socket: Socket, content: Readable): Promise<Verdict> {
  socket.setTimeout(patience, () => socket.destroy(new Error('ClamAV does not answer.')))
  const answer = answerOf(socket)
  // A daemon that has seen enough answers before all of it is sent, and hears no more.
  const settled = answer.catch(() => {})
  try {
    socket.write('zINSTREAM\0')
    for await (const piece of content) {
      // What it says meanwhile is heard first: what is written after it hung up loses its answer.
      await new Promise(setImmediate)
      if (socket.destroyed || socket.bytesRead > 0) break
      const length = Buffer.alloc(4)
      length.writeUInt32BE((piece as Buffer).length)
      socket.write(length)
      const room = socket.write(piece as Buffer)
      if (!room)
        await Promise.race([new Promise((drained) => socket.once('drain', drained)), settled])
    }
    if (socket.writable) socket.write(Buffer.alloc(4))
    return verdictOf(await answer)
  } finally {
    content.destroy()
    socket.destroy()
  }
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((answered, refused) => {
    let said = ''
    socket.setEncoding('utf8')
    socket.on('data', (piece: string) => {
      said += piece
    })
    socket.on('end', () => answered(said))
    socket.on('error', (error) => (said ? answered(said) : refused(error)))
    socket.on('close', () => refused(new Error('ClamAV ended without a verdict.')))
  })
}

function verdictOf(answer: string): Verdict {
  if (/^stream: OK\0?$/.test(answer)) return 'clean'
  if (/^stream: .+ FOUND\0?$/.test(answer)) return 'infected'
  if (/size limit exceeded/.test(answer)) return 'too-large'
  throw new Error(`ClamAV answered "${answer.replace('\0', '')}".`)
}
