import type { Database } from '@voortent/database'
import type { RequestHandler } from 'express'

/** 200 when database and rooms answer, else 503 with the failing part. */
export function health(database: Database, rooms: () => string): RequestHandler {
  return async (_request, response) => {
    const answer = { database: await databaseHealth(database), realtime: rooms() }
    const sound = answer.database === 'ok' && answer.realtime === 'ok'
    response.status(sound ? 200 : 503).json({ status: sound ? 'ok' : 'failing', ...answer })
  }
}

async function databaseHealth(database: Database): Promise<string> {
  try {
    await database.pool.query('SELECT 1')
    return 'ok'
  } catch {
    return 'does not answer'
  }
}
