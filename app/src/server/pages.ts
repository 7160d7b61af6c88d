import { createRequestHandler } from '@react-router/express'
import { createCaller, explain, type Services } from '@voortent/api'
import type { RequestHandler } from 'express'
import { type RouterContext, RouterContextProvider, type ServerBuild } from 'react-router'
import { pickLocale } from '../shell/i18n/locale.ts'
import type { PageContext } from '../shell/page-context.ts'
import type { Log } from './log.ts'
import { visitOf } from './visits.ts'

type Entry = ServerBuild['entry']['module'] & { pageContext: RouterContext<PageContext> }

/** Renders pages; they reach the domain through the same procedures as live widgets. */
export function pages(
  services: Services,
  { build, openBytes, log }: { build: ServerBuild; log: Log } & Pick<PageContext, 'openBytes'>,
): RequestHandler {
  const { pageContext } = build.entry.module as Entry
  return createRequestHandler({
    build,
    async getLoadContext(request, response) {
      const visit = visitOf(services, request, response)
      // What fails here fails again for the page that asks, and is reported there.
      const person = await visit.open('').then(
        (visitor) => visitor.person,
        () => null,
      )
      const context = new RouterContextProvider()
      context.set(pageContext, {
        api: createCaller(visit),
        explain,
        locale: pickLocale(visit.chosenLocale, person?.locale, visit.locale),
        localePicked: visit.chosenLocale !== undefined || person !== null,
        nonce: String(response.locals.nonce),
        publicUrl: services.publicUrl,
        openBytes,
        demo: services.demo,
        report: (fault) => {
          log('error', { request: visit.requestId, path: request.path, cause: fault })
          return visit.requestId
        },
      })
      return context
    },
  })
}
