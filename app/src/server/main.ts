import http from 'node:http'
import { openDatabase } from '@voortent/database'
import { openScanner } from '@voortent/files'
import { openRegistries, startWorker } from '@voortent/worker'
import { readConfiguration } from './configuration.ts'
import { loadBuild } from './load-build.ts'
import { log } from './log.ts'
import { openRenderers } from './renderers/open-renderers.ts'
import { openRooms } from './rooms.ts'
import { servicesOf } from './services-of.ts'
import { webApplication } from './web-application.ts'

const configuration = readConfiguration(process.env)
const database = openDatabase(configuration.appUrl)
const { services, mail, shelf, uploads } = servicesOf(configuration, database)
const { appUrl, publicUrl } = configuration
const scanner = openScanner(process.env.CLAMAV_URL)
const registries = openRegistries(process.env)
const about = { appUrl, mail, publicUrl, log, shelf, uploads, scanner, registries }
const worker = await startWorker(about)

const { build, assets } = await loadBuild()
const thread = new URL('./renderers/thread.ts', import.meta.url)
// Whoever waits for the process to answer comes first.
const renderers = openRenderers(thread, { count: configuration.renderers, pause: 3000 }, log)
const server = http.createServer(
  webApplication({
    services,
    build,
    pieces: uploads.store,
    openBytes: shelf.stream,
    assets,
    rooms: () => rooms.health(),
    renderers,
    log,
  }),
)
const rooms = openRooms(server, services, log)
server.listen(configuration.port)

let ending = false
async function end(): Promise<void> {
  if (ending) return
  ending = true
  await rooms.close()
  server.close()
  server.closeAllConnections()
  await renderers.stop()
  await worker.stop()
  await database.close()
  process.exit(0)
}
process.on('SIGINT', () => void end())
process.on('SIGTERM', () => void end())
