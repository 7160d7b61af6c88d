import type { DataStore } from '@tus/server'
import type { Services } from '@voortent/api'
import compression from 'compression'
import express, { type Express } from 'express'
import type { ServerBuild } from 'react-router'
import type { PageContext } from '../shell/page-context.ts'
import { bodyLimit } from './body-limit.ts'
import { fileHeaders } from './file-headers.ts'
import { health } from './health.ts'
import type { Log } from './log.ts'
import { pages } from './pages.ts'
import { procedures } from './procedures.ts'
import { handOver } from './renderers/hand-over.ts'
import type { Renderers } from './renderers/open-renderers.ts'
import { securityHeaders } from './security-headers.ts'
import { tooLarge } from './too-large.ts'
import { uploadLocker } from './upload-locker.ts'
import { pathsOf, uploadDoors, uploads } from './uploads.ts'

type Parts = { services: Services; build: ServerBuild; log: Log } & Pick<PageContext, 'openBytes'>

/** One origin: assets, health, procedures, files, pages. */
export function webApplication(
  parts: Parts & {
    /** Takes the pieces of files that are on their way. */
    pieces: DataStore
    assets: string
    rooms: () => string
    renderers: Renderers
  },
): Express {
  const { services, build, pieces, assets, rooms, renderers, log } = parts
  const own = pages(services, parts)
  const locker = uploadLocker(services.database.pool)
  const application = express()
  application.disable('x-powered-by')
  application.set('trust proxy', 'loopback')
  application.get('/health', health(services.database, rooms))
  application.use(securityHeaders(services.publicUrl))
  application.use('/:tenant/bestand', fileHeaders)
  for (const door of uploadDoors)
    application.all(pathsOf(door), uploads(services, door, { store: pieces, locker, build, log }))
  application.use(compression())
  application.use(bodyLimit(tooLarge(services, build)))
  application.use('/api/trpc', procedures(services, log))
  application.use('/assets', express.static(`${assets}/assets`, { immutable: true, maxAge: '1y' }))
  application.use(express.static(assets, { maxAge: '1h' }))
  // A file takes long and costs little: nobody waits for it.
  application.all('/:tenant/bestand/{*path}', own)
  application.use(handOver(renderers))
  application.all('/{*path}', own)
  return application
}

/** Pages alone, for a thread that only the application above can reach. */
export function renderingApplication(parts: Parts): Express {
  const application = express()
  application.disable('x-powered-by')
  application.set('trust proxy', true)
  application.use(securityHeaders(parts.services.publicUrl))
  application.use(compression())
  application.all('/{*path}', pages(parts.services, parts))
  return application
}
