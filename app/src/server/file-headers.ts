import type { RequestHandler } from 'express'

/**
 * What people handed in runs nothing and asks for nothing, and stands inside pages of ours alone. A
 * sandbox would keep the browser from drawing a PDF.
 */
export const fileHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': [
      "default-src 'none'",
      "img-src 'self' data:",
      "media-src 'self'",
      "object-src 'self'",
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
  })
  next()
}
