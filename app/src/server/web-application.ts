import type { Services } from '@voortent/api'
import compression from 'compression'
import express, { type Express } from 'express'
import type { ServerBuild } from 'react-router'
import { bodyLimit } from './body-limit.ts'
import { health } from './health.ts'
import type { Log } from './log.ts'
import { pages } from './pages.ts'
import { procedures } from './procedures.ts'
import { handOver } from './renderers/hand-over.ts'
import type { Renderers } from './renderers/open-renderers.ts'
import { securityHeaders } from './security-headers.ts'

type Parts = { services: Services; build: ServerBuild; log: Log }

/** One origin: assets, health, procedures, pages. */
export function webApplication(
  parts: Parts & { assets: string; rooms: () => string; renderers: Renderers },
): Express {
  const { services, build, assets, rooms, renderers, log } = parts
  const application = express()
  application.disable('x-powered-by')
  application.set('trust proxy', 'loopback')
  application.get('/health', health(services.database, rooms))
  application.use(securityHeaders(services.publicUrl))
  application.use(compression())
  application.use(bodyLimit)
  application.use('/api/trpc', procedures(services, log))
  application.use('/assets', express.static(`${assets}/assets`, { immutable: true, maxAge: '1y' }))
  application.use(express.static(assets, { maxAge: '1h' }))
  application.use(handOver(renderers))
  application.all('/{*path}', pages(services, build, log))
  return application
}

/** Pages alone, for a thread that only the application above can reach. */
export function renderingApplication({ services, build, log }: Parts): Express {
  const application = express()
  application.disable('x-powered-by')
  application.set('trust proxy', true)
  application.use(securityHeaders(services.publicUrl))
  application.use(compression())
  application.all('/{*path}', pages(services, build, log))
  return application
}
