import { createExpressMiddleware } from '@trpc/server/adapters/express'
import { router, type Services } from '@voortent/api'
import type { RequestHandler } from 'express'
import type { Log } from './log.ts'
import { visitOf } from './visits.ts'

/** tRPC over HTTP for live widgets and for who measures from outside. */
export function procedures(services: Services, log: Log): RequestHandler {
  return createExpressMiddleware({
    router,
    createContext: ({ req, res }) => visitOf(services, req, res),
    onError({ error, path, ctx }) {
      if (error.code !== 'INTERNAL_SERVER_ERROR') return
      log('error', { request: ctx?.requestId, path, cause: error.cause ?? error })
    },
  })
}
