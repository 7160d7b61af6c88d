import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { loadDemo } from '@voortent/demo'
import { prepareQueues } from '@voortent/worker/prepare'
import { startTestServer } from '../../packages/database/testing/server.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** The application with its demo, on a database of its own whose commits reach the disk. */
export type DemoApplication = ServerProcess & {
  appUrl: string
  ownerUrl: string
  folder: string
}

/** Starts it on the production build. */
export async function startDemo(port: number): Promise<DemoApplication> {
  const folder = mkdtempSync('/tmp/voortent-bench-')
  chmodSync(folder, 0o755)
  const database = await startTestServer({ durable: true })
  const { appUrl } = database
  await prepareQueues(database.ownerUrl)
  await loadDemo({ appUrl })
  const secret = 'only-for-measuring-on-this-machine-0123'
  const env = {
    DATABASE_APP_URL: appUrl,
    REALTIME_SECRET: secret,
    SESSION_SECRET: secret,
    VOORTENT_DATA: folder,
    VOORTENT_DEMO: '1',
  }
  const server = await startServer('app/src/server/main.ts', port, env, '/health')
  return {
    ...server,
    appUrl,
    ownerUrl: database.ownerUrl,
    folder,
    async stop() {
      await server.stop()
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
