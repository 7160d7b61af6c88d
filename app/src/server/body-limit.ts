import type { RequestHandler } from 'express'

/** Room for a photograph offered as a logo, so that its refusal still comes at the field. */
const most = 8 * 1024 * 1024

/** Refuses a body that is too large, or that does not say how large it is, before reading it. */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (Number(length ?? 0) > most) response.set('Connection', 'close').sendStatus(413)
  else if (encoding) response.set('Connection', 'close').sendStatus(411)
  else next()
}
