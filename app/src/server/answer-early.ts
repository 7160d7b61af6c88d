import type { Request, Response } from 'express'

/** What is still taken in and thrown away of a body, and for how long. */
const most = { bytes: 64 * 1024 * 1024, milliseconds: 30_000 }

/**
 * Answers while the body is still on its way. A browser first sends all it has, and hears nothing where the
 * connection ends under its hands: so what comes is thrown away, up to a point, before it ends.
 */
export async function answerEarly(
  request: Request,
  response: Response,
  content: string,
): Promise<void> {
  response.set({
    Connection: 'close',
    'Content-Length': String(Buffer.byteLength(content)),
    // What is packed on its way would wait for the end.
    'Cache-Control': 'no-store, no-transform',
  })
  response.write(content)
  await thrownAway(request)
  response.end()
}

function thrownAway(request: Request): Promise<void> {
  return new Promise((done) => {
    let bytes = 0
    const patience = setTimeout(finish, most.milliseconds)
    function finish() {
      clearTimeout(patience)
      request.pause()
      done()
    }
    request.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > most.bytes) finish()
    })
    request.once('end', finish).once('close', finish)
  })
}
