import http from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDatabase } from '@voortent/database'
import { openScanner, openShelf, openUploads, takeIn } from '@voortent/files'
import { startWorker } from '@voortent/worker'
import type { ServerBuild } from 'react-router'
import { readConfiguration } from './configuration.ts'
import { log } from './log.ts'
import { openMail } from './open-mail.ts'
import { openRooms } from './rooms.ts'
import { webApplication } from './web-application.ts'

const configuration = readConfiguration(process.env)
const database = openDatabase(configuration.appUrl)
const { mail, outbox } = openMail(configuration)
const shelf = openShelf(configuration.dataFolder, process.env)
const uploads = openUploads(configuration.dataFolder, shelf)
const services = {
  database,
  publicUrl: configuration.publicUrl,
  demo: configuration.demo,
  realtimeSecret: configuration.realtimeSecret,
  outbox,
  files: { shelf, takeIn },
  uploads,
}
const { appUrl, publicUrl } = configuration
const scanner = openScanner(process.env.CLAMAV_URL)
const worker = await startWorker({ appUrl, mail, publicUrl, log, shelf, uploads, scanner })

const bundle = path.resolve(import.meta.dirname, '../../build')
const build = (await import(pathToFileURL(`${bundle}/server/index.js`).href)) as ServerBuild
const assets = `${bundle}/client`
const server = http.createServer(
  webApplication({
    services,
    build,
    pieces: uploads.store,
    openBytes: shelf.stream,
    assets,
    rooms: () => rooms.health(),
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
  await worker.stop()
  await database.close()
  process.exit(0)
}
process.on('SIGINT', () => void end())
process.on('SIGTERM', () => void end())
