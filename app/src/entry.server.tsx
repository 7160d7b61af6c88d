import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { sentences as english } from './shell/i18n/en.ts'
import { sentences as dutch } from './shell/i18n/nl.ts'
import { remember } from './shell/i18n/remember.ts'
import { sayRefusal } from './shell/i18n/say-refusal.ts'
import { speak } from './shell/i18n/speak.ts'
import { pageContext } from './shell/page-context.ts'
import { drawTooLarge } from './shell/turned-away/draw-too-large.tsx'

/** For the server itself, which has no sentences of its own. */
export { drawTooLarge, pageContext, sayRefusal }

const patience = 8_000
const translators = {
  nl: remember(speak('nl', dutch)),
  en: remember(speak('en', english)),
}

export default function render(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { locale, nonce } = context.get(pageContext)
  return new Promise((answer, refuse) => {
    let answered = status
    const stream = renderToPipeableStream(
      <I18nextProvider i18n={translators[locale]}>
        <ServerRouter context={entry} url={request.url} nonce={nonce} />
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(impatient)
          headers.set('Content-Type', 'text/html; charset=utf-8')
          const send = (body: Buffer<ArrayBuffer>) =>
            answer(new Response(body, { status: answered, headers }))
          stream.pipe(inOnePiece(send))
        },
        onShellError: refuse,
        onError() {
          answered = 500
        },
      },
    )
    const impatient = setTimeout(() => stream.abort(), patience)
  })
}

/** Gathers a page, so that it goes out at once: pages wait for nothing once their data is there. */
function inOnePiece(send: (body: Buffer<ArrayBuffer>) => void): Writable {
  const parts: Buffer[] = []
  return new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(part)
      done()
    },
    final(done) {
      send(Buffer.concat(parts))
      done()
    },
  })
}

/** Answers with a status are no faults; only what was not foreseen is logged. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  process.stderr.write(`${request.method} ${new URL(request.url).pathname} ${describe(error)}\n`)
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
