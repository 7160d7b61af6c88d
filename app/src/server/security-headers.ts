import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Strict about scripts; style attributes are Mantine's, so styles may stand inline. */
export function securityHeaders(publicUrl: string): RequestHandler {
  const sockets = publicUrl.replace(/^http/, 'ws')
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    response.locals.nonce = nonce
    response.set({
      'Content-Security-Policy': [
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}'`,
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        // A film that is added is looked at before it is sent.
        "media-src 'self' blob:",
        `connect-src 'self' ${sockets}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join('; '),
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      ...(publicUrl.startsWith('https:') && {
        'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
      }),
    })
    next()
  }
}
