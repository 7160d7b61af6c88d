import path from 'node:path'
import { withConnection } from '@voortent/database/connection'
import { type Cluster, startCluster } from '@voortent/database/embedded'
import type { DataFolder } from '../data-folder.ts'
import { type Keys, writeKeys } from '../keys.ts'
import { Refusal } from '../refusal.ts'

const database = 'voortent'
const owner = 'voortent_owner'
const app = 'voortent_web'

/** Starts the embedded server of a data folder. */
export async function startEmbedded(
  data: DataFolder,
  options: { place: string; signal?: AbortSignal },
): Promise<Cluster> {
  const cluster = await startCluster({
    folder: options.place,
    password: data.keys.superuserPassword,
    logFile: path.join(data.path, 'postgresql.log'),
    port: data.keys.databasePort,
    signal: options.signal,
  })
  if (cluster.port !== data.keys.databasePort) {
    await writeKeys(data.path, { ...data.keys, databasePort: cluster.port })
  }
  return cluster
}

/**
 * Makes the roles and the database of Voortent where they are not there.
 * @param options.anew throws away a database whose making was broken off
 */
export async function furnish(
  cluster: Cluster,
  data: DataFolder,
  options: { anew: boolean },
): Promise<{ ownerUrl: string; appUrl: string }> {
  const { ownerPassword, appPassword } = data.keys
  const work = withConnection(cluster.urlOf('postgres'), async (admin) => {
    await admin.query(roleSql(owner, ownerPassword, 'CREATEROLE'))
    await admin.query(roleSql(app, appPassword, ''))
    if (options.anew) await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${database} OWNER ${owner}`)
  })
  await work.catch((error: unknown) => {
    throw isWrongPassword(error) ? misfit(data.path, error) : error
  })
  const urlOf = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${cluster.port}/${database}`
  return { ownerUrl: urlOf(owner, ownerPassword), appUrl: urlOf(app, appPassword) }
}

/** Makes a login role, or gives it the password of the keys. */
function roleSql(name: string, password: Keys['ownerPassword'], rights: string): string {
  const role = `ROLE ${name} LOGIN ${rights} PASSWORD '${password.replaceAll("'", "''")}'`
  return `DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN ALTER ${role};
    ELSE CREATE ${role}; END IF; END $$`
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01'
}

function misfit(folder: string, cause: unknown): Refusal {
  return new Refusal(
    `keys.json in ${folder} does not fit the database beside it: put its backup back, or set VOORTENT_DATA to another folder.`,
    { cause },
  )
}
