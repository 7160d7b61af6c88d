import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withConnection } from '@voortent/database/connection'
import type { Cluster } from '@voortent/database/embedded'
import { applyMigrations } from '@voortent/database/migrations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DataFolder, openDataFolder } from '../data-folder.ts'
import { admitAppRole } from './app-role.ts'
import { furnish, startEmbedded } from './embedded.ts'
import { placeDatabase } from './place.ts'

let parent: string
let data: DataFolder
let cluster: Cluster

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'voortent-embedded-'))
  await chmod(parent, 0o755)
  data = await openDataFolder(path.join(parent, 'data'))
  cluster = await startEmbedded(data, { place: await placeDatabase(data.path, true) })
})

afterAll(async () => {
  await cluster.stop()
  data.release()
  await rm(parent, { recursive: true })
})

test('an owner without further powers makes everything, and the application is bound', async () => {
  const { ownerUrl, appUrl } = await furnish(cluster, data, { anew: false })
  expect(await applyMigrations(ownerUrl)).not.toEqual([])
  await admitAppRole(ownerUrl, appUrl)
  const powers =
    'SELECT rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = current_user'
  const none = { rolsuper: false, rolbypassrls: false, rolcreatedb: false }
  expect((await query(ownerUrl, powers)).rows).toEqual([none])
  expect((await query(appUrl, powers)).rows).toEqual([none])
  expect((await query(appUrl, 'SELECT FROM tenant')).rowCount).toBe(0)
  await expect(query(appUrl, 'CREATE TABLE mine ()')).rejects.toThrow(/permission denied/)
})

test('a second time keeps what is there; anew throws it away', async () => {
  const { ownerUrl } = await furnish(cluster, data, { anew: false })
  await query(ownerUrl, 'CREATE TABLE kept ()')
  await furnish(cluster, data, { anew: false })
  await query(ownerUrl, 'SELECT FROM kept')
  await furnish(cluster, data, { anew: true })
  await expect(query(ownerUrl, 'SELECT FROM kept')).rejects.toThrow(/does not exist/)
})

test('keys of another database are noticed', async () => {
  const strange: Cluster = {
    ...cluster,
    urlOf: (name) => withPassword(cluster.urlOf(name), 'other'),
  }
  await expect(furnish(strange, data, { anew: false })).rejects.toThrow(
    `keys.json in ${data.path} does not fit the database beside it: put its backup back`,
  )
})

function withPassword(url: string, password: string): string {
  const changed = new URL(url)
  changed.password = password
  return changed.href
}

function query(url: string, sql: string) {
  return withConnection(url, (client) => client.query(sql))
}
