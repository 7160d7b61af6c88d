import { createExpressMiddleware } from '@trpc/server/adapters/express'
import { router, type Services } from '@voortent/api'
import { Router } from 'express'
import type { Log } from './log.ts'
import { type FaultReport, singleQuery } from './single-query.ts'
import { visitOf } from './visits.ts'

/** tRPC over HTTP for live widgets and for who measures from outside. */
export function procedures(services: Services, log: Log): Router {
  const report: FaultReport = ({ error, path, ctx }) => {
    if (error.code !== 'INTERNAL_SERVER_ERROR') return
    log('error', { request: ctx?.requestId, path, cause: error.cause ?? error })
  }
  const all = createExpressMiddleware({
    router,
    createContext: ({ req, res }) => visitOf(services, req, res),
    onError: report,
  })
  return Router().use(singleQuery(services, report), all)
}
