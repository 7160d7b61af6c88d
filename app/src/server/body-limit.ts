import type { RequestHandler } from 'express'

/** Room for an office file of ten megabytes and a little more, so that a refusal comes at the field. */
const most = 12 * 1024 * 1024

/** Refuses a body that is too large, or that does not say how large it is, before reading it. */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (Number(length ?? 0) > most) response.set('Connection', 'close').sendStatus(413)
  else if (encoding) response.set('Connection', 'close').sendStatus(411)
  else next()
}
