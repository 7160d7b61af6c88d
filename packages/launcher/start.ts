import { application } from './build/application.ts'
import { client } from './build/client.ts'
import { root } from './build/program.ts'
import { bringUpToDate } from './build/up-to-date.ts'
import { withCloneLocked } from './clone-lock.ts'
import { requireStore } from './database/store.ts'
import { readEnvironment } from './environment.ts'
import { requireFreePort } from './port.ts'
import { trackRunning } from './running.ts'
import { sentenceOf } from './script.ts'
import { startServer, untilHealthy } from './server/serve.ts'
import { serverEnvironment } from './server/server-environment.ts'

const running = trackRunning()
let leaving: Promise<never> | undefined

for (const reason of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
  process.on(reason, () => void leave(0))
}
try {
  const lastWords = await start()
  if (!running.signal.aborted) console.error(lastWords)
} catch (error) {
  if (!running.signal.aborted) console.error(sentenceOf(error))
}
await leave(1)

/** Starts everything; resolves when something of it ends by itself, with what that was. */
async function start(): Promise<string> {
  const environment = readEnvironment(process.env, root)
  await requireFreePort(environment.port)
  const store = await requireStore(environment, running)
  await withCloneLocked(() => bringUpToDate(client, running.signal))
  const [database] = await Promise.all([
    store.open(),
    withCloneLocked(() => bringUpToDate(application, running.signal)),
  ])
  console.log('Starting the server')
  const made = { appUrl: database.appUrl, keys: store.keys }
  const server = startServer(serverEnvironment(process.env, environment, made))
  await running.add(() => server.stop())
  await untilHealthy(server, environment.port)
  console.log(`Voortent: ${environment.publicUrl}`)
  return Promise.race([
    server.ended.then(
      (how) => `The server stopped by itself (${how}): see above, and start again.`,
    ),
    database.ended.then(() => 'PostgreSQL stopped by itself: start again.'),
  ])
}

function leave(code: number): Promise<never> {
  leaving ??= running.end().then(() => process.exit(code))
  return leaving
}
