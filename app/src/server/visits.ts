import { randomUUID } from 'node:crypto'
import { beginVisit, type Services, type Visit } from '@voortent/api'
import type { Request, Response } from 'express'
import { localeOf, pickLocale } from '../shell/i18n/locale.ts'
import { readCookie } from './read-cookie.ts'
import { sessionJar } from './session-jar.ts'

const visits = new WeakMap<Request, Visit>()

/** The visit of one request, begun at the first question. */
export function visitOf(services: Services, request: Request, response: Response): Visit {
  const known = visits.get(request)
  if (known) return known
  const chosenLocale = localeOf(readCookie(request, 'voortent_locale'))
  const visit = beginVisit(services, {
    requestId: randomUUID(),
    address: request.ip ?? '',
    userAgent: request.headers['user-agent'] ?? '',
    locale: pickLocale(chosenLocale, request.headers['accept-language']),
    chosenLocale,
    jar: sessionJar(request, response, services.publicUrl),
  })
  visits.set(request, visit)
  return visit
}
