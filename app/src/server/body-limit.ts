import type { Request, RequestHandler, Response } from 'express'
import { answerEarly } from './answer-early.ts'

/** Room for an office file of ten megabytes and a little more, so that a refusal comes at the field. */
const most = 12 * 1024 * 1024

/**
 * Refuses a body that is too large, or that does not say how large it is, before anything is done with it.
 * @param draw the page for who sent a form
 */
export function bodyLimit(
  draw: (request: Request, response: Response) => Promise<string>,
): RequestHandler {
  return (request, response, next) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
    if (encoding) response.set('Connection', 'close').sendStatus(411)
    else if (Number(length ?? 0) <= most) next()
    else refuse(request, response, draw).catch(next)
  }
}

async function refuse(
  request: Request,
  response: Response,
  draw: (request: Request, response: Response) => Promise<string>,
): Promise<void> {
  // A script that names no wish gets what it can read.
  const form = request.accepts(['json', 'html']) === 'html'
  const content = form
    ? await draw(request, response)
    : JSON.stringify({ error: 'too-large', most })
  response.status(413).type(form ? 'html' : 'json')
  await answerEarly(request, response, content)
}
