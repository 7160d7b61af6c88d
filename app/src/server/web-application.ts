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
import { securityHeaders } from './security-headers.ts'
import { uploadPaths, uploads } from './uploads.ts'

/** One origin: assets, health, procedures, pages. */
export function webApplication(parts: {
  services: Services
  build: ServerBuild
  /** Takes the pieces of files that are on their way. */
  pieces: DataStore
  openBytes: PageContext['openBytes']
  assets: string
  rooms: () => string
  log: Log
}): Express {
  const { services, build, pieces, openBytes, assets, rooms, log } = parts
  const application = express()
  application.disable('x-powered-by')
  application.set('trust proxy', 'loopback')
  application.get('/health', health(services.database, rooms))
  application.use(securityHeaders(services.publicUrl))
  application.use('/:tenant/bestand', fileHeaders)
  application.all(uploadPaths, uploads(services, { store: pieces, build, log }))
  application.use(compression())
  application.use(bodyLimit)
  application.use('/api/trpc', procedures(services, log))
  application.use('/assets', express.static(`${assets}/assets`, { immutable: true, maxAge: '1y' }))
  application.use(express.static(assets, { maxAge: '1h' }))
  application.all('/{*path}', pages(services, { build, openBytes, log }))
  return application
}
