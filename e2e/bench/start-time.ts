import type { Figure } from './figure.ts'
import { startServer } from './server-process.ts'

/** What a first and a second `npm start` take once packages are installed and the build is made. */
export async function measureStart(folder: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const name of ['first start: database, migrations, demo', 'second start']) {
    const env = { VOORTENT_DATA: `${folder}/start`, VOORTENT_DEMO: '1' }
    const server = await startServer('packages/launcher/start.ts', 20320, env, '/health')
    figures.push({ name, unit: 's', ours: server.startedIn / 1000 })
    await server.stop()
  }
  return figures
}
