import { applyMigrations } from '@voortent/database/migrations'
import { type DataFolder, openDataFolder, requireDataFolder } from '../data-folder.ts'
import type { Environment } from '../environment.ts'
import type { Keys } from '../keys.ts'
import type { Running } from '../running.ts'
import { admitAppRole } from './app-role.ts'
import { isDemoUnfinished, loadDemoOnce } from './demo.ts'
import { furnish, startEmbedded } from './embedded.ts'
import { requireOwnDatabase } from './own.ts'
import { placeDatabase } from './place.ts'

/** Where this Voortent keeps what it knows: checked, and not yet opened. */
export type Store = {
  /** Generated secrets; null where whoever starts it brings their own. */
  keys: Keys | null
  open(): Promise<OpenStore>
}

/** A database that fits this version, and what happens when it goes away. */
export type OpenStore = DatabaseUrls & { ended: Promise<void> }

type DatabaseUrls = { ownerUrl: string; appUrl: string }

/**
 * Checks data folder and database, and holds the folder of an embedded one.
 * @throws Refusal for what is out of reach
 */
export async function requireStore(environment: Environment, running: Running): Promise<Store> {
  const { ownDatabase, dataFolder } = environment
  if (ownDatabase) {
    await requireDataFolder(dataFolder)
    await requireOwnDatabase(ownDatabase)
    return { keys: null, open: () => openOwn(ownDatabase, environment) }
  }
  const data = await openDataFolder(dataFolder)
  await running.add(() => data.release())
  const place = await placeDatabase(dataFolder, environment.dataFolderChosen).catch(
    async (error: unknown) => {
      await data.discard()
      throw error
    },
  )
  return { keys: data.keys, open: () => openEmbedded(data, { environment, place, running }) }
}

async function openOwn(urls: DatabaseUrls, environment: Environment): Promise<OpenStore> {
  await bringUp(urls, environment)
  return { ...urls, ended: new Promise(() => {}) }
}

async function openEmbedded(
  data: DataFolder,
  context: { environment: Environment; place: string; running: Running },
): Promise<OpenStore> {
  const { environment, place, running } = context
  console.log('Starting PostgreSQL')
  const cluster = await startEmbedded(data, { place, signal: running.signal })
  await running.add(() => cluster.stop())
  const urls = await furnish(cluster, data, { anew: isDemoUnfinished(data.path) })
  await bringUp(urls, environment)
  return { ...urls, ended: cluster.ended }
}

async function bringUp(
  urls: DatabaseUrls,
  { demo, dataFolder }: Pick<Environment, 'demo' | 'dataFolder'>,
): Promise<void> {
  const applied = await applyMigrations(urls.ownerUrl)
  if (applied.length > 0) console.log(`Applied ${applied.length} migrations`)
  await admitAppRole(urls.ownerUrl, urls.appUrl)
  // Whoever imports the generated client waits until it is generated.
  const { prepareQueues } = await import('@voortent/worker/prepare')
  await prepareQueues(urls.ownerUrl)
  if (demo) await loadDemoOnce(dataFolder, urls)
}
