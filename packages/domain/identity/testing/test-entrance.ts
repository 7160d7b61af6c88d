import { type Database, withDoor } from '@voortent/database'
import { createPerson } from '../create-person.ts'
import type { Entrance, OwnVisit } from '../entrance.ts'
import { hashToken } from '../sessions/session-token.ts'
import { startSession } from '../sessions/start-session.ts'

export const password = 'de kraan staat op het plein'

/** A visit from outside, at this moment. */
export function entranceTo(database: Database, about: Partial<Entrance> = {}): Entrance {
  return {
    database,
    demo: false,
    publicUrl: 'https://voortent.example',
    locale: 'nl',
    address: '192.0.2.1',
    userAgent: 'Mozilla/5.0 Firefox/140.0',
    now: new Date(),
    ...about,
  }
}

/** An account with a password, unless told. */
export function settlePerson(
  database: Database,
  email: string,
  about: { password?: string | null; locale?: string; demo?: boolean } = {},
) {
  const { locale = 'nl', demo = false } = about
  const own = about.password === null ? {} : { password: about.password ?? password }
  return withDoor(database, 'identity', (tx) =>
    createPerson(tx, { email, displayName: email, locale, demo, ...own }, { demo }),
  )
}

/** Somebody settled and signed in. */
export async function visitOf(
  database: Database,
  email: string,
  about: Parameters<typeof settlePerson>[2] = {},
): Promise<OwnVisit> {
  const id = await settlePerson(database, email, about)
  const entrance = entranceTo(database)
  const { token } = await withDoor(database, 'identity', (tx) => startSession(tx, id, entrance))
  const person = { id, email, locale: about.locale ?? 'nl' }
  return { ...entrance, person, sessionId: hashToken(token) }
}

/** The letters one address was sent, oldest first. */
export function lettersTo(database: Database, recipient: string) {
  return withDoor(database, 'mail', async (tx) => {
    const letters = await tx.letter.findMany({ where: { recipient }, orderBy: { id: 'asc' } })
    return letters.map(({ template, locale, data }) => ({
      template,
      locale,
      data: data as Record<string, string>,
    }))
  })
}

/** Collects the text of every query a database is sent from now on. */
export function listenToQueries(database: Database): string[] {
  const heard: string[] = []
  database.pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      const [asked] = args
      heard.push(typeof asked === 'string' ? asked : ((asked as { text?: string })?.text ?? ''))
      return query(...args)
    }) as typeof client.query
  })
  return heard
}
