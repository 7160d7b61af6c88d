import { randomUUID } from 'node:crypto'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { withConnection } from '../connection.ts'
import { connectEngine } from './engine-adapter.ts'

const prefix = 'prisma_shadow_'

/** An empty database in which the engine replays the migrations; gone when it is done. */
export async function connectShadow(url: string): Promise<SqlDriverAdapter> {
  const name = `${prefix}${randomUUID().replaceAll('-', '')}`
  await withConnection(url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`))
  const shadow = new URL(url)
  shadow.pathname = `/${name}`
  const adapter = await connectEngine(shadow.href)
  const disconnect = adapter.dispose.bind(adapter)
  return Object.assign(adapter, {
    async dispose() {
      await disconnect()
      await withConnection(url, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      )
    },
  })
}

/** Removes the shadows of a crash: those that nobody is connected to. */
export async function sweepShadows(url: string): Promise<void> {
  await withConnection(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database d WHERE starts_with(datname, $1)
         AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)`,
      [prefix],
    )
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS "${name}"`)
  })
}
