import http from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import type { Renderer, Renderers } from './open-renderers.ts'

const agent = new http.Agent({ keepAlive: true })
const ofOneConnection = ['connection', 'keep-alive', 'transfer-encoding']

/**
 * Has pages that are only read rendered by the thread with the least to do, this one included; it
 * comes last, as rooms live in it. What changes something goes on to the next handler.
 */
export function handOver(renderers: Renderers): RequestHandler {
  let ours = 0
  return (request, response, next) => {
    const takeIt = () => {
      ours++
      response.once('close', () => void ours--)
      next()
    }
    const renderer = request.method === 'GET' ? renderers.leastBusy() : undefined
    if (!renderer || renderer.busy > ours) return takeIt()
    renderer.busy++
    response.once('close', () => void renderer.busy--)
    ask(renderer, request, response).on('error', () => {
      if (response.headersSent) response.destroy()
      else if (!response.destroyed) takeIt()
    })
  }
}

function ask(renderer: Renderer, request: Request, response: Response): http.ClientRequest {
  const asked = http.request({
    socketPath: renderer.address,
    agent,
    path: request.originalUrl,
    headers: {
      ...request.headers,
      'x-forwarded-for': request.ip,
      'x-forwarded-host': request.host,
      'x-forwarded-proto': request.protocol,
    },
  })
  asked.on('response', (answer) => {
    response.status(answer.statusCode ?? 502)
    for (const [name, values = []] of Object.entries(answer.headersDistinct))
      if (!ofOneConnection.includes(name)) response.setHeader(name, values)
    answer.on('error', () => response.destroy())
    answer.pipe(response)
  })
  response.once('close', () => asked.destroy())
  return asked.end()
}
