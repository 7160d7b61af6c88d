import type { ClientBase, Pool, PoolClient } from 'pg'

/**
 * A few connections kept for saving. What people write never waits behind the pages that others
 * read, and a save is on its way within the turn that asks for it.
 */
export type Lanes = {
  /** Works on a free connection; when none is free the work waits, oldest first. */
  run<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result>
  close(): void
}

/** Takes up to `most` connections out of the pool, as they are needed, and keeps them. */
export function createLanes(pool: Pool, most: number): Lanes {
  const free = new Set<PoolClient>()
  const waiting: (() => void)[] = []
  let taken = 0

  const obtain = async (): Promise<PoolClient> => {
    const client = await pool.connect()
    client.on('error', () => {
      // One in use fails its work, which gives it back.
      if (free.delete(client)) client.release(true)
    })
    return client
  }
  const use = async <Result>(
    client: PoolClient,
    work: (client: ClientBase) => Promise<Result>,
  ): Promise<Result> => {
    try {
      const result = await work(client)
      free.add(client)
      return result
    } catch (error) {
      client.release(true)
      throw error
    }
  }
  return {
    async run(work) {
      if (taken < most) taken += 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        const [client] = free
        if (!client) return await use(await obtain(), work)
        free.delete(client)
        return await use(client, work)
      } finally {
        const next = waiting.shift()
        if (next) next()
        else taken -= 1
      }
    },
    close() {
      for (const client of free) client.release()
      free.clear()
    },
  }
}
