import { Client, Pool, type PoolClient } from 'pg'
import { planForMemory } from './planner.ts'
import { sendTogether } from './send-together.ts'

/** Connections for short reads, which share them without waiting for each other's answers. */
export function openReaders(connectionString: string): Pool {
  return new Pool({
    connectionString,
    max: 4,
    pipeline: true,
    Client: ReadingClient,
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it
    onConnect: planForMemory,
  })
}

/**
 * Sends on a connection and lets go of it before the answer, so that the next read follows at once.
 * `send` sends all it has before it first waits: what it sends stays together on the connection.
 */
export async function sendRead<Result>(
  readers: Pool,
  send: (connection: PoolClient) => Promise<Result>,
): Promise<Result> {
  const connection = await readers.connect()
  let answer: Promise<Result>
  try {
    answer = send(connection)
  } finally {
    connection.release()
  }
  return answer
}

/** Reads that begin in one turn of the event loop leave together. */
class ReadingClient extends Client {
  override query(...args: unknown[]): never {
    sendTogether(this.connection.stream)
    return super.query.apply(this, args as never) as never
  }
}
