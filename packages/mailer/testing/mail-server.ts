import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** What the server answers to the next letters: taken, or a refusal with its code. */
export type Answer = { code?: number; at?: 'recipient' | 'content'; hangsUp?: boolean }

/** A real SMTP server that keeps what it took. */
export type MailServer = {
  url: string
  port: number
  /** Letters whose content came in, answered or not. */
  readonly received: number
  /** The content of the letters it took. */
  taken: string[]
  close(): Promise<void>
}

/**
 * Starts an SMTP server on this machine.
 * @param options.answer asked for each letter, with how many came before it
 * @param options.pause milliseconds before a letter's content is answered
 */
export async function startMailServer(
  options: { answer?: (turn: number) => Answer; pause?: number; port?: number } = {},
): Promise<MailServer> {
  const taken: string[] = []
  let turn = 0
  let received = 0
  let answer: Answer = {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      answer = options.answer?.(turn++) ?? {}
      done(answer.at === 'recipient' ? refusal(answer) : null)
    },
    onData(stream, session, done) {
      void text(stream).then(async (content) => {
        received += 1
        const { hangsUp, code } = answer
        await new Promise((resolve) => setTimeout(resolve, options.pause ?? 0))
        if (code) return done(refusal({ code }))
        taken.push(content)
        if (hangsUp) return connectionOf(server, session.id)?.close()
        done()
      })
    },
  })
  server.on('error', () => {})
  const port = await new Promise<number>((listening) => {
    server.listen(options.port ?? 0, '127.0.0.1', () =>
      listening((server.server.address() as AddressInfo).port),
    )
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    get received() {
      return received
    },
    taken,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

function refusal({ code = 250 }: Answer): Error {
  return Object.assign(new Error(code < 500 ? 'later please' : 'no such mailbox'), {
    responseCode: code,
  })
}

function connectionOf(server: SMTPServer, id: string): { close(): void } | undefined {
  const { connections } = server as unknown as { connections: Set<{ id: string; close(): void }> }
  return [...connections].find((connection) => connection.id === id)
}
