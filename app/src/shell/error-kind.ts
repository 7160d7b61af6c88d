import { isRouteErrorResponse } from 'react-router'

/** The errors that have sentences of their own; all else is our fault. */
export function errorKind(error: unknown): 403 | 404 | 429 | 500 {
  const status = isRouteErrorResponse(error) ? error.status : 500
  return status === 403 || status === 404 || status === 429 ? status : 500
}

/** Key of the title for an error, also for the window's title. */
export function errorTitle(error: unknown): string {
  return `shell:error.${errorKind(error)}.title`
}

/** The number by which our log knows a fault; absent for refusals. */
export function requestIdOf(error: unknown): string | undefined {
  if (!isRouteErrorResponse(error)) return undefined
  const { data } = error as { data: unknown }
  if (typeof data !== 'object' || data === null || !('requestId' in data)) return undefined
  return String(data.requestId)
}
