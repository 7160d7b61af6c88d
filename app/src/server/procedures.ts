import type { TRPCError } from '@trpc/server'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import { router, type Services, type Visit } from '@voortent/api'
import { Router } from 'express'
import type { Log } from './log.ts'
import { singleQuery } from './single-query.ts'
import { visitOf } from './visits.ts'

/** Told of every error of a procedure. */
export type FaultReport = (fault: { error: TRPCError; path?: string; ctx?: Visit }) => void

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
