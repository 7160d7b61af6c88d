import type { Request } from 'express'

/** One cookie of a request, decoded; undefined where there is none. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name && value) return decodeURIComponent(value)
  }
  return undefined
}
