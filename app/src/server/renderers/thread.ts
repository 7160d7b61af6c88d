import http from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '@voortent/database'
import { readConfiguration } from '../configuration.ts'
import { loadBuild } from '../load-build.ts'
import { log } from '../log.ts'
import { servicesOf } from '../services-of.ts'
import { renderingApplication } from '../web-application.ts'

const configuration = readConfiguration(process.env)
const database = openDatabase(configuration.appUrl, { connections: 4 })
const { build } = await loadBuild()
const { services, shelf } = servicesOf(configuration, database)
const server = http.createServer(
  renderingApplication({ services, build, openBytes: shelf.stream, log }),
)
server.listen(workerData.address, () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage('ready')
})
