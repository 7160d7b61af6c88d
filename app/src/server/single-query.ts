import {
  type AnyTRPCProcedure,
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
  transformTRPCResponse,
} from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { router, type Services, type Visit } from '@voortent/api'
import type { Request, RequestHandler } from 'express'
import { visitOf } from './visits.ts'

/** Told of every error of a procedure. */
export type FaultReport = (fault: { error: TRPCError; path?: string; ctx?: Visit }) => void

const { _def: definition }: AnyTRPCRouter = router
const { _config: config, procedures } = definition
const queries = new Set(
  Object.entries<AnyTRPCProcedure>(procedures)
    .filter(([, { _def }]) => _def.type === 'query')
    .map(([path]) => path),
)

/**
 * One query by GET, which is what reading is, answered as tRPC's own adapter answers it but without
 * the Fetch API's requests and streams, which cost more than the query. Everything else goes on to
 * that adapter.
 */
export function singleQuery(services: Services, report: FaultReport): RequestHandler {
  return async (request, response, next) => {
    const path = request.path.slice(1)
    if (!isSingleQuery(request, path)) return next()
    const ctx = visitOf(services, request, response)
    let input: unknown
    const getRawInput = async () => (input ??= readInput(request.query.input))
    response.setHeader('content-type', 'application/json').setHeader('vary', 'trpc-accept, accept')
    const call = { router, path, type: 'query', ctx, getRawInput, signal: undefined } as const
    try {
      const data = await callTRPCProcedure({ ...call, batchIndex: 0 })
      response.end(JSON.stringify(transformTRPCResponse(config, { result: { data } })))
    } catch (cause) {
      const error = getTRPCErrorFromUnknown(cause)
      report({ error, path, ctx })
      const shape = getTRPCErrorShape({ config, error, type: 'query', path, input, ctx })
      response.status(getHTTPStatusCodeFromError(error))
      response.end(JSON.stringify(transformTRPCResponse(config, { error: shape })))
    }
  }
}

function isSingleQuery({ method, query, headers }: Request, path: string): boolean {
  if (method !== 'GET' || !queries.has(path)) return false
  const special = headers['trpc-accept'] ?? headers['content-type'] ?? query.batch
  const streamed = headers.accept?.includes('application/jsonl')
  return special === undefined && !streamed && typeof (query.input ?? '') === 'string'
}

function readInput(sent: unknown): unknown {
  if (typeof sent !== 'string' || sent === '') return undefined
  try {
    return config.transformer.input.deserialize(JSON.parse(sent))
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause })
  }
}
